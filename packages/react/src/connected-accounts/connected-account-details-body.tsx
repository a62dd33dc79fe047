"use client";
import { useState, type ReactNode } from "react";
import { DeviceDrill } from "../devices/device-drill.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { DetailsSkeleton } from "../ui/details-skeleton.tsx";
import { Notice } from "../ui/notice.tsx";
import { ConnectedAccountDetailsView } from "./connected-account-details-view.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { disconnectText } from "./disconnect.text.ts";
import { useShownAccount } from "./use-shown-account.ts";

/** Props of `ConnectedAccountDetailsBody`. */
export interface ConnectedAccountDetailsBodyProps {
  /** Names the account: Seam's `connected_account_id`. */
  connectedAccountId: string;
  /** Names the device of the account that is open in the details' place; with it the host holds the selection. */
  deviceId?: string | null | undefined;
  /** Called when a device is opened, and with `null` when it is closed. */
  onDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
  /** Called when the account has been disconnected here, so that there is nothing more of it to show. */
  onDisconnected?: (() => void) | undefined;
}

/** Reads one account and shows it, or one of its devices in its place: loading, failed, not there, or ready. */
export function ConnectedAccountDetailsBody(props: ConnectedAccountDetailsBodyProps): ReactNode {
  const { connectedAccountId, deviceId, onDeviceIdChange, onDisconnected } = props;
  const t = useText(connectedAccountsText);
  const td = useText(disconnectText);
  const { entry, failure, updatedAt } = useShownAccount(connectedAccountId);
  const [draft, setDraft] = useState<string>();
  /** What it was called, once it is disconnected. */
  const [former, setFormer] = useState<string>();
  if (former !== undefined)
    return (
      <Notice
        icon="check"
        title={td("account.disconnected", { account: former })}
        body={td("account.disconnected.body")}
      />
    );
  return (
    <DeviceDrill
      deviceId={deviceId}
      onDeviceIdChange={onDeviceIdChange}
      backLabel={entry?.title || t("account.back.fromDevice")}
    >
      {(openDevice) =>
        entry === undefined ? (
          failure ? (
            <FailedState {...failure} />
          ) : (
            <DetailsSkeleton label={t("account.loading")} />
          )
        ) : (
          <ConnectedAccountDetailsView
            entry={entry}
            banner={failure && <FailureBar {...failure} updatedAt={updatedAt} />}
            onOpenDevice={openDevice}
            draft={{ value: draft, set: setDraft }}
            onDisconnected={() => {
              setFormer(entry.title || t("account.unnamed"));
              onDisconnected?.();
            }}
          />
        )
      }
    </DeviceDrill>
  );
}
