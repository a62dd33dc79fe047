"use client";
import { useRef, type ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { useEscape } from "./use-escape.ts";

/** Props of `SearchField`. */
export interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  clearLabel: string;
}

/** A field that narrows what stands below it as one types; Escape empties it. */
export function SearchField({ value, onChange, label, clearLabel }: SearchFieldProps): ReactNode {
  const ref = useRef<HTMLInputElement>(null);
  useEscape(ref, value !== "", () => onChange(""));
  return (
    <div className="cp-search" role="search" aria-label={label}>
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        className="cp-search-input"
        value={value}
        placeholder={label}
        aria-label={label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value !== "" && (
        <button
          type="button"
          className="cp-search-clear"
          aria-label={clearLabel}
          onClick={() => {
            onChange("");
            ref.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
