"use client";
import type { ReactNode } from "react";

/** One thing that a list can be narrowed to. */
export interface ChipOption<Value extends string> {
  value: Value;
  label: string;
  /** How many pass, ready to be read. */
  count: string;
}

/** Props of `Chips`. */
export interface ChipsProps<Value extends string> {
  label: string;
  options: readonly ChipOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Further chips after the options. */
  children?: ReactNode;
}

/** What a list is narrowed to, one of a few. */
export function Chips<Value extends string>(props: ChipsProps<Value>): ReactNode {
  const { label, options, value, onChange, children } = props;
  return (
    <div className="cp-chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className="cp-chip"
          aria-pressed={value === option.value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          <span className="cp-count">{option.count}</span>
        </button>
      ))}
      {children}
    </div>
  );
}
