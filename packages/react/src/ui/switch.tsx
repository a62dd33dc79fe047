"use client";
import type { ReactNode } from "react";

/** Props of `Switch`. */
export interface SwitchProps {
  /** Whether it is on. */
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Points at the text that names it. */
  labelledBy: string;
  /** Points at the text that says what it means. */
  describedBy?: string | undefined;
  /** Whether it does nothing now. It stays focusable, so that its reason can be read. @default false */
  off?: boolean | undefined;
  /** Whether what was chosen is not settled yet. @default false */
  pending?: boolean | undefined;
}

/** Turns something on and off; where it can't, it says so and stays. */
export function Switch(props: SwitchProps): ReactNode {
  const { checked, onChange, labelledBy, describedBy, off = false, pending = false } = props;
  return (
    <button
      type="button"
      role="switch"
      className="cp-switch"
      aria-checked={checked}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-disabled={off || undefined}
      aria-busy={pending || undefined}
      onClick={() => {
        if (!off && !pending) onChange(!checked);
      }}
    />
  );
}
