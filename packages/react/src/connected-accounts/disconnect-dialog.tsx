"use client";
import { useId, useRef, useState, type ReactNode } from "react";
import { PortalError } from "../api/portal-error.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { closeDialog } from "../ui/close-dialog.ts";
import { Modal } from "../ui/modal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { fold } from "../text/fold.ts";
import type { AccountEntry } from "./account-entry.ts";
import type { AccountHolding } from "./account-holding.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";
import { disconnectText } from "./disconnect.text.ts";
import { useChangeReason } from "./use-change-reason.ts";
import { useDisconnectLosses } from "./use-disconnect-losses.ts";

/** Props of `DisconnectDialog`. */
export interface DisconnectDialogProps {
  entry: AccountEntry;
  /** The devices that go with it. */
  holding: AccountHolding;
  /** Whether it is being disconnected. */
  isPending: boolean;
  /** Why it was not. */
  error: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** What is longer nobody types without mistakes. */
const LONGEST_WORD = 40;

/** Says what stops working when an account is disconnected, and has its name typed before it is; it stays until the API has answered. */
export function DisconnectDialog(props: DisconnectDialogProps): ReactNode {
  const { entry, holding, isPending, error, onConfirm, onClose } = props;
  const t = useText(disconnectText);
  const ta = useText(connectedAccountsText);
  const reasonOf = useChangeReason();
  const losses = useDisconnectLosses(entry, holding);
  const [typed, setTyped] = useState("");
  const [isMistyped, setIsMistyped] = useState(false);
  const bodyId = useId();
  const input = useRef<HTMLInputElement>(null);
  const word =
    [entry.name, entry.brand].find((each) => each !== "" && each.length <= LONGEST_WORD) ??
    t("account.disconnect.word");
  const isRight = fold(typed.trim()) === fold(word);
  const failure =
    error &&
    (isUnanswered(error)
      ? t("account.disconnect.unanswered")
      : t("account.disconnect.failed", { reason: reasonOf(error) }));
  return (
    <Modal
      title={t("account.disconnect.title", { account: entry.title || ta("account.unnamed") })}
      describedBy={bodyId}
      onClose={onClose}
    >
      <form
        noValidate
        className="cp-disconnect"
        onSubmit={(event) => {
          event.preventDefault();
          // A host's form around the portal must not be sent.
          event.stopPropagation();
          if (isPending) return;
          setIsMistyped(!isRight);
          if (isRight) onConfirm();
          else input.current?.focus();
        }}
      >
        <div id={bodyId} className="cp-disconnect-losses">
          <p className="cp-disconnect-title">{t("account.disconnect.stops")}</p>
          <ul>
            {losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
          <p>{t("account.disconnect.back")}</p>
        </div>
        <TextField
          inputRef={input}
          isVerbatim
          label={t("account.disconnect.type", { word })}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            setIsMistyped(false);
          }}
          problem={isMistyped ? t("account.disconnect.mistyped", { word }) : undefined}
        />
        {failure !== null && (
          <p className="cp-field-problem" role="alert">
            {failure}
          </p>
        )}
        <div className="cp-dialog-actions">
          <Button onClick={closeDialog}>{t("account.disconnect.cancel")}</Button>
          <Button type="submit" variant="danger" off={!isRight || isPending}>
            {t(isPending ? "account.disconnect.pending" : "account.disconnect.confirm")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Whether nobody can say that it did not happen. */
const isUnanswered = (error: Error) =>
  error instanceof PortalError && ["network", "timeout", "server", "invalid_response"].includes(error.code);
