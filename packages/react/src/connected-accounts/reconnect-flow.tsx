"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useConnectFlow } from "../connect-webviews/use-connect-flow.tsx";
import { useSession } from "../provider/portal-context.ts";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { accountEntry } from "./account-entry.ts";
import { OtherLoginDialog } from "./other-login-dialog.tsx";
import { reconnectParams } from "./reconnect-params.ts";
import { reconnectText } from "./reconnect.text.ts";

/** Props of `ReconnectFlow`. */
export interface ReconnectFlowProps {
  account: ConnectedAccount;
  /** The accounts that were there before, by id, as they were. */
  known: ReadonlyMap<string, ConnectedAccount>;
  /** Called when it is over, one way or the other. */
  onClose: () => void;
}

/**
 * Signs an account in again: names the login, opens its brand with all that was noted on it, and looks afterwards whether it is the
 * same account; where it is another, it says so and offers to undo it.
 */
export function ReconnectFlow({ account, known, onClose }: ReconnectFlowProps): ReactNode {
  const session = useSession();
  const t = useText(reconnectText);
  const say = useSay();
  const [step, setStep] = useState<"asked" | "opening" | "begun">("asked");
  /** The account that was signed in, by Seam's word. */
  const [foundId, setFoundId] = useState<string>();
  const { title, name, brand } = accountEntry(account);
  const { email, username, phone } = account.user_identifier ?? {};
  const login = email ?? username ?? phone ?? name;
  const isSame = foundId === account.connected_account_id;
  const readAnew = () => {
    for (const route of ["/connected_accounts/list", "/connected_accounts/get", "/devices/list"])
      void session.queryClient.invalidateQueries({ queryKey: [session.customerKey, route] });
  };
  const { open, close, isOpen, dialog } = useConnectFlow({
    onFound: (id) => {
      setFoundId(id);
      readAnew();
    },
    onConnected: (id) => {
      if (id !== account.connected_account_id) return;
      say(t("reconnect.done", { account: title }));
      readAnew();
    },
  });
  if (isOpen && step === "opening") setStep("begun");
  const isOver = step === "begun" && !isOpen && (foundId === undefined || isSame);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    if (isOver) latest.current();
  }, [isOver]);
  const isOther = step === "begun" && foundId !== undefined && !isSame;
  useEffect(() => {
    // That some account is connected is no success here, so it is not shown as one; which one it is has to be said.
    if (isOther) close();
  }, [isOther, close]);
  return (
    <>
      {step === "asked" && (
        <ConfirmDialog
          title={t("reconnect.title", { account: brand || title })}
          body={[login ? t("reconnect.body.login", { login }) : t("reconnect.body"), t("reconnect.keeps")].join(" ")}
          confirmLabel={t("reconnect.continue")}
          cancelLabel={t("reconnect.cancel")}
          onConfirm={() => {
            setStep("opening");
            open(reconnectParams(account));
          }}
          onClose={onClose}
        />
      )}
      {dialog}
      {isOther && !isOpen && (
        <OtherLoginDialog
          account={account}
          otherId={foundId}
          before={known.get(foundId)}
          onAgain={() => {
            setFoundId(undefined);
            setStep("asked");
          }}
          onClose={onClose}
        />
      )}
    </>
  );
}
