"use client";
import { useId, useState, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Setting } from "../ui/setting.tsx";
import type { AccountHolding } from "./account-holding.ts";
import { AccountOffNote } from "./account-off-note.tsx";
import type { AccountSettingProps } from "./account-setting-props.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { DisconnectDialog } from "./disconnect-dialog.tsx";
import { disconnectText } from "./disconnect.text.ts";
import { useAccountMutation } from "./use-account-mutation.ts";

/** Props of `AccountDisconnectSetting`. */
export interface AccountDisconnectSettingProps extends AccountSettingProps {
  holding: AccountHolding;
  /** Called when the API has said that the account is disconnected. */
  onDisconnected: () => void;
}

/** The way to disconnect an account, behind a question that says what goes with it. */
export function AccountDisconnectSetting(props: AccountDisconnectSettingProps): ReactNode {
  const { entry, holding, refusal, sharedNoteId, onDisconnected } = props;
  const { brand, account, title } = entry;
  const t = useText(disconnectText);
  const ta = useText(connectedAccountsText);
  const session = useSession();
  const say = useSay();
  const hintId = useId();
  const [isAsking, setIsAsking] = useState(false);
  const { mutate, isPending, error, reset } = useAccountMutation("delete");
  const name = title || ta("account.unnamed");
  // A question that was asked while it could be done must not be answered after.
  if (isAsking && refusal !== undefined && !isPending) setIsAsking(false);
  return (
    <Setting
      title={t("account.disconnect")}
      hintId={hintId}
      hint={
        <>
          <span>{brand ? t("account.disconnect.hint", { brand }) : t("account.disconnect.hint.unbranded")}</span>
          <AccountOffNote refusal={refusal} sharedNoteId={sharedNoteId} />
        </>
      }
      control={
        <Button
          variant="danger"
          off={refusal !== undefined || isPending}
          aria-haspopup="dialog"
          aria-describedby={sharedNoteId ?? hintId}
          onClick={() => {
            reset();
            setIsAsking(true);
          }}
        >
          {t(isPending ? "account.disconnect.pending" : "account.disconnect.action")}
        </Button>
      }
    >
      {isAsking && (
        <DisconnectDialog
          entry={entry}
          holding={holding}
          isPending={isPending}
          error={error}
          onConfirm={() =>
            mutate(
              { connectedAccountId: account.connected_account_id },
              {
                onSuccess: () => {
                  say(t("account.disconnected.spoken", { account: name }));
                  onDisconnected();
                },
                // It may have been done all the same.
                onError: () =>
                  void session.queryClient.invalidateQueries({
                    queryKey: [session.customerKey, "/connected_accounts/list"],
                  }),
              },
            )
          }
          onClose={() => setIsAsking(false)}
        />
      )}
    </Setting>
  );
}
