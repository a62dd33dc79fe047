"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import { connectedAccountQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { ConnectState } from "./connect-state.ts";
import { connectText } from "./connect.text.ts";
import { UnmanagedNote } from "./unmanaged-note.tsx";
import { useUnmanagedDevices } from "./use-unmanaged-devices.ts";

/** Props of `Connected`. */
export interface ConnectedProps {
  state: Extract<ConnectState, { step: "connected" }>;
  /** Leads to the account and its devices, where there is a place for them. */
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
  onClose: () => void;
}

/** What was connected and what it has brought, and the one next step. */
export function Connected({ state, onShowAccount, onClose }: ConnectedProps): ReactNode {
  const { connectedAccountId, sync } = state;
  const t = useText(connectText);
  const session = useSession();
  const query = connectedAccountQuery(session, connectedAccountId);
  const { data: account, isPending } = useQuery(query, session.queryClient);
  const name = [account?.account_type_display_name, account?.display_name].filter(Boolean).join(" · ");
  const next = useRef<HTMLButtonElement>(null);
  // What had focus before has gone with its step.
  useEffect(() => next.current?.focus(), []);
  const unmanaged = useUnmanagedDevices(connectedAccountId);
  const deviceCount = state.deviceCount === undefined ? undefined : state.deviceCount + unmanaged.managed;
  const hasDevices = deviceCount !== undefined && deviceCount > 0;
  const brings = account && isBookingSystem(account) ? "bookings" : "none";
  const body = [
    hasDevices && t("connect.done.count", { count: deviceCount }),
    !isPending && deviceCount === 0 && sync === "done" && unmanaged.count === 0 && t(`connect.done.${brings}`),
    sync === "under_way" && t("connect.done.more"),
  ];
  const close = (
    <Button ref={onShowAccount ? undefined : next} variant={onShowAccount ? "quiet" : "strong"} onClick={onClose}>
      {t("connect.done.close")}
    </Button>
  );
  return (
    <div className="cp-notice">
      <span className="cp-notice-icon" data-tone="success">
        <Icon name="check" />
      </span>
      <div className="cp-notice-words" role="status">
        <p className="cp-notice-title">
          {name === "" ? t("connect.done.unnamed") : t("connect.done", { account: name })}
        </p>
        <p className="cp-notice-body">{body.filter(Boolean).join(" ")}</p>
      </div>
      <UnmanagedNote devices={unmanaged} />
      <div className="cp-connect-actions">
        {onShowAccount && (
          <Button
            ref={next}
            variant="strong"
            onClick={() => {
              onClose();
              onShowAccount(connectedAccountId);
            }}
          >
            {hasDevices ? t("connect.done.show", { count: deviceCount }) : t("connect.done.show.account")}
          </Button>
        )}
        {close}
      </div>
    </div>
  );
}
