"use client";
import { useQuery } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
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
import { PutBack } from "./put-back.tsx";
import { revivedChanges } from "./revived-changes.ts";
import { useAccountMutation } from "./use-account-mutation.ts";

/** Props of `OtherLoginDialog`. */
export interface OtherLoginDialogProps {
  /** The account that was meant. */
  account: ConnectedAccount;
  /** The account that was signed in instead. */
  otherId: string;
  /** What it was before; one that was not there is disconnected again to undo what happened. */
  before: ConnectedAccount | undefined;
  onAgain: () => void;
  onClose: () => void;
}

/**
 * Says that another account was signed in than the one that was meant. A new one can be disconnected again; one that was there stays,
 * and what the sign-in has replaced on it is told, and put back as far as a portal may.
 */
export function OtherLoginDialog({ account, otherId, before, onAgain, onClose }: OtherLoginDialogProps): ReactNode {
  const isNew = before === undefined;
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
  const changed = before && data && revivedChanges(before, data);
  // Once it is put back it differs no more, and what was said of it stays.
  const [addedDevices, setAddedDevices] = useState<boolean>();
  if (addedDevices === undefined && changed?.addsDevices !== undefined) setAddedDevices(changed.addsDevices);
  return (
    <Modal title={t("reconnect.other")} describedBy={bodyId} onClose={onClose}>
      <div id={bodyId} className="cp-dialog-body">
        <p>{t(isNew ? "reconnect.other.new" : "reconnect.other.known", { other, account: meant.title })}</p>
        {canUndo && <p>{t("reconnect.other.undo.body", { brand: meant.brand })}</p>}
        {changed?.notes && <p>{t("reconnect.other.notes", { other, account: meant.title })}</p>}
        {changed?.kinds && <p>{t("reconnect.other.kinds", { other, account: meant.title })}</p>}
      </div>
      {addedDevices !== undefined && (
        <PutBack otherId={otherId} other={other} addsDevices={addedDevices} account={meant.title} />
      )}
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
