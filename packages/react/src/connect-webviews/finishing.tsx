"use client";
import { useState, type ReactNode } from "react";
import { isBookingSystem } from "../connected-accounts/is-booking-system.ts";
import { useText } from "../provider/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { useElapsed } from "../ui/use-elapsed.ts";
import { ArrivedNames } from "./arrived-names.tsx";
import type { ConnectState } from "./connect-state.ts";
import { connectText } from "./connect.text.ts";

/** Props of `Finishing`. */
export interface FinishingProps {
  state: Extract<ConnectState, { step: "finishing" }>;
}

/** The account is found, and what it brings arrives. */
export function Finishing({ state: { webview, connectedAccountId, deviceCount } }: FinishingProps): ReactNode {
  const brings = isBookingSystem({ account_type: webview.selected_provider }) ? "bookings" : "body";
  const t = useText(connectText);
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  const hasDevices = deviceCount !== undefined && deviceCount > 0;
  return (
    <div className="cp-notice">
      <span className="cp-notice-icon" data-tone="success">
        <Icon name="check" />
      </span>
      <div className="cp-notice-words" role="status">
        <p className="cp-notice-title">{t("connect.finishing")}</p>
        <p className="cp-notice-body">{t(`connect.finishing.${brings}`)}</p>
        {hasDevices && <p className="cp-connect-count">{t("connect.finishing.count", { count: deviceCount })}</p>}
      </div>
      {hasDevices && <ArrivedNames connectedAccountId={connectedAccountId} deviceCount={deviceCount} />}
      {seconds >= 2 && <p className="cp-waiting">{t("connect.elapsed", { seconds })}</p>}
    </div>
  );
}
