"use client";
import { useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useHold } from "./use-hold.ts";

/** Props of `HoldButton`. */
export interface HoldButtonProps {
  /** Says what the button does. */
  label: string;
  /** Names it for screen readers, where the label alone says too little. */
  name: string;
  /** Replaces the label when it was let go too soon. */
  earlyLabel: string;
  /** Replaces the label after the first key press. */
  againLabel: string;
  icon?: ReactNode;
  variant?: "default" | "strong" | undefined;
  off?: boolean | undefined;
  tabIndex?: number | undefined;
  /** Says on hover why the button is off. */
  title?: string | undefined;
  /** Points at the text that explains the button. */
  describedBy?: string | undefined;
  /** Words of the question for those who can't hold. */
  confirm: { title: string; body: string; confirmLabel: string; cancelLabel: string };
  onConfirm: () => void;
  /** Asks in the button's stead, where a question must outlive it. */
  onAsk?: (() => void) | undefined;
  /** Called with the label that takes the place of the usual one, for those who hear no label change. */
  onHint?: ((text: string) => void) | undefined;
}

/** A button for what must not happen by accident: hold it, press Enter twice, or answer a question. */
export function HoldButton(props: HoldButtonProps): ReactNode {
  const { label, name, earlyLabel, againLabel, icon, variant, off = false, describedBy, confirm, onConfirm } = props;
  const [asking, setAsking] = useState(false);
  const { phase, handlers } = useHold(off, {
    onMeant: onConfirm,
    onAsk: props.onAsk ?? (() => setAsking(true)),
    onHint: (hint) => props.onHint?.(hint === "early" ? earlyLabel : againLabel),
  });
  // A question that was asked before the button went off must not be answered after.
  if (asking && off) setAsking(false);
  const shown = phase === "early" ? earlyLabel : phase === "armed" ? againLabel : label;
  return (
    <>
      <Button
        {...handlers}
        className="cp-hold"
        variant={variant}
        off={off}
        tabIndex={props.tabIndex}
        title={props.title}
        data-phase={phase === "idle" ? undefined : phase}
        aria-label={shown === label ? name : `${name}: ${shown}`}
        aria-describedby={describedBy}
        aria-haspopup="dialog"
      >
        {icon}
        <span className="cp-hold-label">{shown}</span>
      </Button>
      {asking && !off && <ConfirmDialog {...confirm} onConfirm={onConfirm} onClose={() => setAsking(false)} />}
    </>
  );
}
