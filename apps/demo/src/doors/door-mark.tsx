import type { ReactNode } from "react";
import type { DoorState } from "./door-state.ts";
import "./door-mark.css";

const shapes: Record<DoorState["tone"], string> = {
  well: "M3 8.5l3.2 3.2L13 5",
  look: "M8 3v6M8 12v.6",
  trouble: "M4 4l8 8M12 4l-8 8",
  unknown: "M4 8h8",
};

/** The state of a door, as a sign and a word. */
export function DoorMark({ state }: { state: DoorState }): ReactNode {
  return (
    <span className="door-mark" data-tone={state.tone}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[state.tone]} />
      </svg>
      {state.words}
    </span>
  );
}
