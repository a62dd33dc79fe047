"use client";
import { useQuery } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Setting } from "../ui/setting.tsx";
import { AccountOffNote } from "./account-off-note.tsx";
import type { AccountSettingProps } from "./account-setting-props.ts";
import { accountSettingsText } from "./account-settings.text.ts";
import { useChangeReason } from "./use-change-reason.ts";
import { useAccountMutation } from "./use-account-mutation.ts";

/** Asks for a sync, and says what that does and when it was done last, as far as anyone knows. */
export function AccountSyncSetting(props: AccountSettingProps & { lastSync: number | undefined }): ReactNode {
  const { entry, refusal, sharedNoteId, lastSync } = props;
  const { connected_account_id: connectedAccountId } = entry.account;
  const session = useSession();
  const t = useText(accountSettingsText);
  const format = useFormat();
  const say = useSay();
  const reasonOf = useChangeReason();
  const { mutate, isPending, error } = useAccountMutation("sync");
  const hintId = useId();
  // When this page has last asked; it is written here, and never read from a server.
  const queryKey = [session.customerKey, "/connected_accounts/sync", connectedAccountId];
  const { data: askedAt } = useQuery({ queryKey, queryFn: () => 0, enabled: false }, session.queryClient);
  const asked = askedAt === undefined ? undefined : t("account.sync.asked", { time: format.time(askedAt) });
  return (
    <Setting
      title={t("account.sync")}
      hintId={hintId}
      hint={
        <>
          <span>{t("account.sync.hint")}</span>
          {asked === undefined
            ? lastSync !== undefined && <span>{t("account.sync.last", { time: format.time(lastSync) })}</span>
            : !error && <span>{asked}</span>}
          <AccountOffNote refusal={refusal} sharedNoteId={sharedNoteId} />
        </>
      }
      control={
        <Button
          off={refusal !== undefined || isPending}
          aria-describedby={sharedNoteId ?? hintId}
          onClick={() =>
            mutate(
              { connectedAccountId },
              {
                onSuccess: () => {
                  const now = Date.now();
                  session.queryClient.setQueryData(queryKey, now);
                  say(t("account.sync.asked", { time: format.time(now) }));
                },
              },
            )
          }
        >
          {t(isPending ? "account.sync.asking" : "account.sync.now")}
        </Button>
      }
    >
      {error && (
        <p className="cp-field-problem" role="alert">
          {t("account.sync.failed", { reason: reasonOf(error) })}
        </p>
      )}
    </Setting>
  );
}
