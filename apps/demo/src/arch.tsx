import type { ReactNode } from "react";

/** The cover's drawing: a door that stands ajar, its light on the floor. */
export function Arch(): ReactNode {
  return (
    <svg className="arch" viewBox="0 0 240 320" fill="none" aria-hidden="true">
      <path className="arch-glow" d="M70 292V128a50 50 0 0 1 100 0v164l36 20H34z" />
      <path className="arch-line" d="M52 292V128a68 68 0 0 1 136 0v164M64 292V128a56 56 0 0 1 112 0v164M30 292h180" />
      <path className="arch-leaf" d="M64 292V128a56 56 0 0 1 56-56c14 6 22 30 22 62v176z" />
      <path
        className="arch-line"
        d="M64 292V128a56 56 0 0 1 56-56c14 6 22 30 22 62v176zM80 258V200l44 4v66zM80 180v-46c0-22 12-38 30-42 8 10 14 26 14 50v42z"
      />
      <circle className="arch-knob" cx="132" cy="206" r="4.5" />
    </svg>
  );
}
