"use client";
import { useEffect, useRef, type ReactNode } from "react";
import { useSay } from "../provider/use-say.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { focusedElement } from "../ui/focused-element.ts";
import { HoldButton } from "../ui/hold-button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { LockChoice } from "./lock-status.ts";
import { lockText } from "./lock.text.ts";
import { unlockQuestion } from "./unlock-question.ts";
import type { LockControl } from "./use-lock-control.ts";

/** Props of `LockButtons`. */
export interface LockButtonsProps {
  /** The lock that they are for: a press that was begun for one never counts for another. */
  deviceId: string;
  name: string;
  choices: readonly LockChoice[];
  onSend: LockControl["send"];
  /** Asks before unlocking, for those who can't hold; without it the button asks by itself. */
  onAsk?: (() => void) | undefined;
  /** Sets whether they stand in a row of a list or alone. */
  size: "row" | "hero";
  /** Whether the tab key stops at them. @default true */
  isTabStop?: boolean | undefined;
  /** Points at the text that explains them. */
  describedBy?: string | undefined;
}

/** What a lock can be told now; unlocking asks for intent, locking does not. */
export function LockButtons(props: LockButtonsProps): ReactNode {
  const { deviceId, name, choices, onSend, onAsk, size, isTabStop = true, describedBy } = props;
  const t = useText(lockText);
  const say = useSay();
  const inRow = size === "row";
  // Of two that are equally likely to be wanted, none is the first.
  const variant = inRow || choices.length > 1 ? "default" : "strong";
  const ref = useRef<HTMLDivElement>(null);
  /** The lock whose button has focus. */
  const focusedId = useRef<string>(undefined);
  useEffect(() => {
    const buttons = ref.current;
    if (focusedId.current === undefined || buttons === null || buttons.contains(focusedElement(buttons))) return;
    if (focusedId.current === deviceId) {
      // What was pressed gives way to what can be done next, and focus goes along instead of getting lost.
      buttons.querySelector("button")?.focus();
    } else {
      // The next key was meant for the former door: it must not press anything of this one.
      focusedId.current = undefined;
      waitBeside(buttons);
    }
  });
  return (
    <div
      ref={ref}
      role="presentation"
      className="cp-lock-buttons"
      onFocus={() => (focusedId.current = deviceId)}
      onBlur={() => (focusedId.current = undefined)}
    >
      {choices.map(({ action, refusal }) =>
        action === "unlock" ? (
          <HoldButton
            key={`${action} ${deviceId}`}
            label={t(inRow ? "lock.action.unlock" : "lock.hold")}
            name={t(inRow ? "lock.action.unlock.name" : "lock.hold.name", { name })}
            earlyLabel={t("lock.hold.early")}
            againLabel={t(inRow ? "lock.hold.again" : "lock.hold.again.long")}
            icon={inRow ? undefined : <Icon name="lock-open" />}
            variant={variant}
            off={refusal !== undefined}
            title={refusal && t(`lock.off.${refusal}`)}
            tabIndex={isTabStop ? 0 : -1}
            describedBy={describedBy}
            confirm={unlockQuestion(t, name)}
            onConfirm={() => onSend("unlock")}
            onAsk={onAsk}
            onHint={say}
          />
        ) : (
          <Button
            key={`${action} ${deviceId}`}
            className="cp-lock-button"
            variant={variant}
            aria-label={t("lock.action.lock.name", { name })}
            aria-describedby={describedBy}
            title={refusal && t(`lock.off.${refusal}`)}
            tabIndex={isTabStop ? 0 : -1}
            off={refusal !== undefined}
            onClick={() => onSend("lock")}
          >
            {!inRow && <Icon name="lock" />}
            {t("lock.action.lock")}
          </Button>
        ),
      )}
    </div>
  );
}

/** Keeps focus in the place where buttons stand, so that the tab key leads to them and no other key presses one. */
function waitBeside({ parentElement: place }: HTMLElement): void {
  if (place === null) return;
  place.tabIndex = -1;
  place.focus();
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
}
