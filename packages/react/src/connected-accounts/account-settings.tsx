"use client";
import { useId, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { Icon } from "../ui/icon.tsx";
import { AccountDisconnectSetting } from "./account-disconnect-setting.tsx";
import type { AccountEntry } from "./account-entry.ts";
import type { AccountHolding } from "./account-holding.ts";
import { AccountNameSetting, type NameDraft } from "./account-name-setting.tsx";
import { AccountNewDevicesSetting } from "./account-new-devices-setting.tsx";
import { accountSettingsText } from "./account-settings.text.ts";
import { AccountSyncSetting } from "./account-sync-setting.tsx";
import { isBookingSystem } from "./is-booking-system.ts";
import { useAccountRefusal } from "./use-account-refusal.ts";

/** Props of `AccountSettings`. */
export interface AccountSettingsProps {
  entry: AccountEntry;
  /** The devices that it brings. */
  holding: AccountHolding;
  /** When it was last known to be read to its end, in milliseconds since the epoch. */
  lastSync: number | undefined;
  draft: NameDraft;
  /** Called when the API has said that the account is disconnected. */
  onDisconnected: () => void;
}

/** What can be set about an account or done to it; what can't says why, and all of it once where the reason is the same. */
export function AccountSettings(props: AccountSettingsProps): ReactNode {
  const { entry, holding, lastSync, draft, onDisconnected } = props;
  const t = useText(accountSettingsText);
  const noteId = useId();
  const update = useAccountRefusal("update", entry);
  const sync = useAccountRefusal("sync", entry);
  const remove = useAccountRefusal("delete", entry);
  const shared = update !== undefined && update === sync && sync === remove ? update : undefined;
  const off = shared === undefined ? {} : { sharedNoteId: noteId };
  return (
    <Disclosure title={t("account.settings")} isOpenAtFirst={draft.value !== undefined}>
      {shared !== undefined && (
        <p id={noteId} className="cp-setting-off">
          <Icon name="lock" />
          {t(`account.off.${shared}`)}
        </p>
      )}
      <div className="cp-settings">
        <AccountNameSetting entry={entry} refusal={update} draft={draft} {...off} />
        <AccountSyncSetting entry={entry} refusal={sync} lastSync={lastSync} {...off} />
        {!isBookingSystem(entry.account) && <AccountNewDevicesSetting entry={entry} refusal={update} {...off} />}
        <AccountDisconnectSetting
          entry={entry}
          holding={holding}
          refusal={remove}
          onDisconnected={onDisconnected}
          {...off}
        />
      </div>
    </Disclosure>
  );
}
