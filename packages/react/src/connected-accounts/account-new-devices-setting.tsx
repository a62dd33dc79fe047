"use client";
import { useId, type ReactNode } from "react";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Setting } from "../ui/setting.tsx";
import { Switch } from "../ui/switch.tsx";
import { AccountOffNote } from "./account-off-note.tsx";
import type { AccountSettingProps } from "./account-setting-props.ts";
import { accountSettingsText } from "./account-settings.text.ts";
import { useChangeReason } from "./use-change-reason.ts";
import { useAccountMutation, type ConnectedAccountChanges } from "./use-account-mutation.ts";

/** Whether devices that are found later are added by themselves, and what that means; shown as chosen at once, and taken back when refused. */
export function AccountNewDevicesSetting({ entry, refusal, sharedNoteId }: AccountSettingProps): ReactNode {
  const { connected_account_id: connectedAccountId, automatically_manage_new_devices: known } = entry.account;
  const t = useText(accountSettingsText);
  const say = useSay();
  const reasonOf = useChangeReason();
  const titleId = useId();
  const hintId = useId();
  const { mutate, isPending, variables, error } = useAccountMutation<ConnectedAccountChanges>("update");
  // Nobody has said otherwise, and so it is at Seam.
  const isOn = (isPending ? variables.automaticallyManageNewDevices : known) ?? true;
  return (
    <Setting
      titleId={titleId}
      title={t("account.new")}
      hintId={hintId}
      hint={
        <>
          <span>{t(isOn ? "account.new.on" : "account.new.off")}</span>
          <span>{t("account.new.stay")}</span>
          <AccountOffNote refusal={refusal} sharedNoteId={sharedNoteId} />
        </>
      }
      control={
        <Switch
          checked={isOn}
          off={refusal !== undefined}
          pending={isPending}
          labelledBy={titleId}
          describedBy={sharedNoteId ?? hintId}
          onChange={(automaticallyManageNewDevices) =>
            mutate(
              { connectedAccountId, automaticallyManageNewDevices },
              {
                onSuccess: () =>
                  say(t(automaticallyManageNewDevices ? "account.new.spoken.on" : "account.new.spoken.off")),
              },
            )
          }
        />
      }
    >
      {error && (
        <p className="cp-field-problem" role="alert">
          {t("account.new.failed", { reason: reasonOf(error) })}
        </p>
      )}
    </Setting>
  );
}
