"use client";
import type { ReactNode } from "react";
import { useRefusal } from "../provider/use-refusal.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { reconnectText } from "./reconnect.text.ts";
import { useAccountMutation, type ConnectedAccountChanges } from "./use-account-mutation.ts";

/** Props of `PutBack`. */
export interface PutBackProps {
  /** The account that was signed in by mistake, and what it is called. */
  otherId: string;
  other: string;
  /** What the account is called that was meant. */
  account: string;
  /** Whether new devices of the other were added by themselves before. */
  addsDevices: boolean;
}

/** Says that a mistaken sign-in has changed what becomes of an account's new devices, and sets it as it was. */
export function PutBack({ otherId, other, account, addsDevices }: PutBackProps): ReactNode {
  const t = useText(reconnectText);
  const say = useSay();
  const refusal = useRefusal("/connected_accounts/update");
  const { mutate, isPending, isSuccess, error } = useAccountMutation<ConnectedAccountChanges>("update");
  const putBack = () =>
    mutate(
      { connectedAccountId: otherId, automaticallyManageNewDevices: addsDevices },
      { onSuccess: () => say(t("reconnect.other.putBack.done", { other })) },
    );
  return (
    <div className="cp-dialog-body">
      <p>
        {isSuccess
          ? t("reconnect.other.putBack.done", { other })
          : t(addsDevices ? "reconnect.other.notAdded" : "reconnect.other.added", { other, account })}
      </p>
      {error && (
        <p className="cp-field-problem" role="alert">
          {t("reconnect.other.putBack.failed")}
        </p>
      )}
      {!isSuccess && refusal === undefined && (
        <Button off={isPending} onClick={putBack}>
          {t(isPending ? "reconnect.other.puttingBack" : "reconnect.other.putBack")}
        </Button>
      )}
    </div>
  );
}
