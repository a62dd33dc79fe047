"use client";
import { useId, type ReactNode, type RefObject } from "react";

/** Props of `TextField`. */
export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with what was typed, or why it was not taken. */
  problem?: string | undefined;
  /** Characters that may be typed. */
  maxLength?: number | undefined;
  /** Whether what is typed is a name or a word of its own, which nobody's spelling helps. @default false */
  isVerbatim?: boolean | undefined;
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

/** One line to type, under its label; what is wrong with it stands below and is heard. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, problem, maxLength, isVerbatim = false, inputRef } = props;
  const id = useId();
  const problemId = useId();
  return (
    <div className="cp-field">
      <label htmlFor={id} className="cp-field-label">
        {label}
      </label>
      <input
        ref={inputRef}
        id={id}
        className="cp-input"
        dir="auto"
        autoComplete="off"
        autoCapitalize={isVerbatim ? "none" : undefined}
        spellCheck={isVerbatim ? false : undefined}
        value={value}
        maxLength={maxLength}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : problemId}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={problemId} className="cp-field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
