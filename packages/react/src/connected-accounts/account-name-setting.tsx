"use client";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Setting } from "../ui/setting.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useEscape } from "../ui/use-escape.ts";
import { AccountOffNote } from "./account-off-note.tsx";
import type { AccountSettingProps } from "./account-setting-props.ts";
import { accountSettingsText } from "./account-settings.text.ts";
import { useChangeReason } from "./use-change-reason.ts";
import { useAccountMutation, type ConnectedAccountChanges } from "./use-account-mutation.ts";

/** A name that is being typed, held where it outlives a device that is looked at meanwhile. */
export interface NameDraft {
  /** What was typed; nothing while nobody renames. */
  value: string | undefined;
  set: (value: string | undefined) => void;
}

/** What an account is called, and the form that renames it; what was typed stays until it is saved or taken back. */
export function AccountNameSetting(props: AccountSettingProps & { draft: NameDraft }): ReactNode {
  const { entry, refusal, sharedNoteId, draft } = props;
  const { brand, account } = entry;
  const t = useText(accountSettingsText);
  const say = useSay();
  const reasonOf = useChangeReason();
  const { mutate, isPending, error, reset } = useAccountMutation<ConnectedAccountChanges>("update");
  const [isEmpty, setIsEmpty] = useState(false);
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpened = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const isOpen = draft.value !== undefined;
  useEffect(() => {
    if (!wasOpened.current) return;
    (isOpen ? input : button).current?.focus();
    if (isOpen) input.current?.select();
  }, [isOpen]);
  const close = () => {
    reset();
    setIsEmpty(false);
    draft.set(undefined);
  };
  useEscape(form, isOpen, () => {
    if (!isPending) close();
  });
  const save = (name: string) => {
    setIsEmpty(name === "");
    if (name === "") input.current?.focus();
    if (name === "" || isPending) return;
    if (name === account.display_name) {
      close();
      return;
    }
    mutate(
      { connectedAccountId: account.connected_account_id, displayName: name },
      {
        onSuccess: () => {
          close();
          say(t("account.name.saved", { name }));
        },
      },
    );
  };
  const problem = isEmpty
    ? t("account.name.empty")
    : error
      ? t("account.name.failed", { reason: reasonOf(error) })
      : undefined;
  return (
    <Setting
      title={t("account.name")}
      hintId={hintId}
      hint={
        <>
          {!isOpen && (
            <span>
              <bdi>{entry.name || brand || t("account.name.none")}</bdi>
            </span>
          )}
          {isOpen && <span>{brand ? t("account.name.hint", { brand }) : t("account.name.hint.unbranded")}</span>}
          <AccountOffNote refusal={refusal} sharedNoteId={sharedNoteId} />
        </>
      }
      control={
        !isOpen && (
          <Button
            ref={button}
            off={refusal !== undefined}
            aria-describedby={sharedNoteId ?? hintId}
            onClick={() => {
              wasOpened.current = true;
              draft.set(account.display_name);
            }}
          >
            {t("account.name.edit")}
          </Button>
        )
      }
    >
      {draft.value !== undefined && (
        <form
          ref={form}
          noValidate
          className="cp-field"
          onSubmit={(event) => {
            event.preventDefault();
            // A host's form around the portal must not be sent.
            event.stopPropagation();
            save((draft.value ?? "").trim());
          }}
        >
          <TextField
            inputRef={input}
            label={t("account.name.label")}
            value={draft.value}
            onChange={(value) => {
              draft.set(value);
              setIsEmpty(false);
              if (error && !isPending) reset();
            }}
            maxLength={255}
            problem={problem}
          />
          <div className="cp-field-actions">
            <Button onClick={close} off={isPending}>
              {t("account.name.cancel")}
            </Button>
            <Button type="submit" variant="strong" off={isPending || refusal !== undefined}>
              {t(isPending ? "account.name.saving" : "account.name.save")}
            </Button>
          </div>
        </form>
      )}
    </Setting>
  );
}
