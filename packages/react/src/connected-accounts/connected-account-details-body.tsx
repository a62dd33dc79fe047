"use client";
import { useMemo, useState, type ReactNode } from "react";
import { PortalError } from "../api/portal-error.ts";
import { DeviceDrill } from "../devices/device-drill.tsx";
import { useText } from "../provider/use-text.ts";
import { FailedState } from "../states/failed-state.tsx";
import { FailureBar } from "../states/failure-bar.tsx";
import { DetailsSkeleton } from "../ui/details-skeleton.tsx";
import { ConnectedAccountDetailsView } from "./connected-account-details-view.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { useAccountIndex } from "./use-account-index.ts";

/** Props of `ConnectedAccountDetailsBody`. */
export interface ConnectedAccountDetailsBodyProps {
  /** Names the account: Seam's `connected_account_id`. */
  connectedAccountId: string;
  /** Names the device of the account that is open in the details' place; with it the host holds the selection. */
  deviceId?: string | null | undefined;
  /** Called when a device is opened, and with `null` when it is closed. */
  onDeviceIdChange?: ((deviceId: string | null) => void) | undefined;
}

/** Reads one account and shows it: loading, failed, not there, or ready with the failure beside it. */
export function ConnectedAccountDetailsBody(props: ConnectedAccountDetailsBodyProps): ReactNode {
  const { connectedAccountId, deviceId, onDeviceIdChange } = props;
  const t = useText(connectedAccountsText);
  const index = useAccountIndex();
  const [openedAt] = useState(() => Date.now());
  const missing = useMemo(() => notThere(connectedAccountId), [connectedAccountId]);
  const entry = index.entries.find(({ account }) => account.connected_account_id === connectedAccountId);
  const failure = index.error && { error: index.error, isRetrying: index.isFetching, onRetry: index.retry };
  if (entry === undefined) {
    if (failure) return <FailedState {...failure} />;
    // A list that is older than the question may not know an account that has just been connected.
    return index.updatedAt < openedAt ? (
      <DetailsSkeleton label={t("account.loading")} />
    ) : (
      <FailedState error={missing} isRetrying={false} onRetry={index.retry} />
    );
  }
  return (
    <DeviceDrill
      deviceId={deviceId}
      onDeviceIdChange={onDeviceIdChange}
      backLabel={entry.title || t("account.unnamed")}
    >
      {(onOpen) => (
        <ConnectedAccountDetailsView
          entry={entry}
          onOpenDevice={onOpen}
          banner={failure && <FailureBar {...failure} updatedAt={index.updatedAt} />}
        />
      )}
    </DeviceDrill>
  );
}

const notThere = (connectedAccountId: string) =>
  new PortalError(
    `There is no connected account ${connectedAccountId} among the customer's, so nothing of it is shown. It may have been removed, or belong to somebody else.`,
    { code: "not_found", route: "/connected_accounts/list" },
  );
