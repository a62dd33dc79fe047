"use client";
import { useQuery } from "@tanstack/react-query";
import { useId, type ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { useRefusal } from "../provider/use-refusal.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { closeDialog } from "../ui/close-dialog.ts";
import { Modal } from "../ui/modal.tsx";
import { accountEntry } from "./account-entry.ts";
import { reconnectText } from "./reconnect.text.ts";
import { connectedAccountQuery } from "./queries.ts";
import { useAccountMutation } from "./use-account-mutation.ts";

/** Props of `OtherLoginDialog`. */
export interface OtherLoginDialogProps {
  /** The account that was meant. */
  account: ConnectedAccount;
  /** The account that was signed in instead. */
  otherId: string;
  /** Whether it was not there before, so that disconnecting it undoes what happened. */
  isNew: boolean;
  onAgain: () => void;
  onClose: () => void;
}

/** Says that another account was signed in than the one that was meant; a new one can be disconnected again, one that was there stays. */
export function OtherLoginDialog({ account, otherId, isNew, onAgain, onClose }: OtherLoginDialogProps): ReactNode {
  const t = useText(reconnectText);
  const say = useSay();
  const bodyId = useId();
  const session = useSession();
  const { data } = useQuery(connectedAccountQuery(session, otherId), session.queryClient);
  const refusal = useRefusal("/connected_accounts/delete");
  const { mutate, isPending, error } = useAccountMutation("delete");
  const meant = accountEntry(account);
  const other = (data && accountEntry(data).name) || meant.brand;
  const canUndo = isNew && refusal === undefined;
  const undo = () =>
    mutate(
      { connectedAccountId: otherId },
      {
        onSuccess: () => {
          say(t("reconnect.other.undone", { other }));
          onClose();
        },
      },
    );
  return (
    <Modal title={t("reconnect.other")} describedBy={bodyId} onClose={onClose}>
      <div id={bodyId} className="cp-dialog-body">
        <p>{t(isNew ? "reconnect.other.new" : "reconnect.other.known", { other, account: meant.title })}</p>
        {canUndo && <p>{t("reconnect.other.undo.body", { brand: meant.brand })}</p>}
      </div>
      {error && (
        <p className="cp-field-problem" role="alert">
          {t("reconnect.other.notUndone")}
        </p>
      )}
      <div className="cp-dialog-actions">
        <Button onClick={closeDialog} off={isPending}>
          {t(canUndo ? "reconnect.other.keep" : "reconnect.other.close")}
        </Button>
        {canUndo && (
          <Button variant="danger" off={isPending} onClick={undo}>
            {t(isPending ? "reconnect.other.undoing" : "reconnect.other.undo")}
          </Button>
        )}
        <Button variant="strong" off={isPending} onClick={onAgain}>
          {t("reconnect.other.again")}
        </Button>
      </div>
    </Modal>
  );
}
