"use client";
import { useId, type ReactNode } from "react";
import { ScopedDevices } from "../devices/scoped-devices.tsx";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { useText } from "../provider/use-text.ts";
import { DetailsHeader } from "../ui/details-header.tsx";
import type { AccountEntry } from "./account-entry.ts";
import { lastFullSync } from "./account-event.ts";
import { AccountFacts } from "./account-facts.tsx";
import { AccountHealth } from "./account-health.tsx";
import { AccountHistory } from "./account-history.tsx";
import { AccountLogo } from "./account-logo.tsx";
import type { NameDraft } from "./account-name-setting.tsx";
import { AccountSettings } from "./account-settings.tsx";
import { AccountTroubleNotes } from "./account-trouble-notes.tsx";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { isBookingSystem } from "./is-booking-system.ts";
import { useAccountHistory } from "./use-account-history.ts";
import { useReconnect } from "./use-reconnect.tsx";

/** Props of `ConnectedAccountDetailsView`. */
export interface ConnectedAccountDetailsViewProps {
  entry: AccountEntry;
  onOpenDevice: (deviceId: string) => void;
  /** What it is being renamed to. */
  draft: NameDraft;
  /** Called when the API has said that it is disconnected. */
  onDisconnected: () => void;
  /** What stands above everything else, such as a failed refresh. */
  banner?: ReactNode;
}

/** One connected account, whole: what is wrong and what to do, its devices, what is known of it, what happened, and what can be set. */
export function ConnectedAccountDetailsView(props: ConnectedAccountDetailsViewProps): ReactNode {
  const { entry, onOpenDevice, draft, onDisconnected, banner } = props;
  const t = useText(connectedAccountsText);
  const scope = { connected_account_id: entry.account.connected_account_id };
  const devices = useDeviceIndex(scope);
  const history = useAccountHistory(entry);
  const { reconnect, dialog } = useReconnect();
  const headingId = useId();
  const title = entry.brand || entry.name || t("account.unnamed");
  return (
    <article className="cp-details" aria-labelledby={headingId}>
      <DetailsHeader
        id={headingId}
        picture={<AccountLogo entry={entry} />}
        title={title}
        subtitle={entry.brand === "" ? "" : entry.name}
      />
      {banner}
      {entry.troubles.length > 0 ? (
        <AccountTroubleNotes
          troubles={entry.troubles}
          holding={devices}
          onReconnect={reconnect && (() => reconnect(entry.account.connected_account_id))}
        />
      ) : (
        <AccountHealth entry={entry} />
      )}
      <AccountSettings
        entry={entry}
        holding={devices}
        lastSync={history.events && lastFullSync(history.events)}
        draft={draft}
        onDisconnected={onDisconnected}
      />
      {isBookingSystem(entry.account) ? (
        <p className="cp-scoped-empty">{t("account.bookings")}</p>
      ) : (
        <ScopedDevices scope={scope} emptyLabel={t("account.devices.none")} onOpen={onOpenDevice} />
      )}
      <AccountFacts entry={entry} />
      <AccountHistory history={history} devices={devices.entries} />
      {dialog}
    </article>
  );
}
