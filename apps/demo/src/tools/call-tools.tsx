import { type ReactNode, useState } from "react";
import type { Happen } from "./tools-panel.tsx";

const calls = {
  command: { label: "The next lock command", done: "The next lock command will" },
  read: { label: "All reading of devices, until cleared", done: "All reading of devices will" },
};
const faults = [
  { fault: "slow", label: "Slow, 6 s", done: "take six seconds." },
  { fault: "rate_limited", label: "429, wait 10 s", done: "be refused: too many requests." },
  { fault: "server_error", label: "500", done: "fail with a server error." },
  { fault: "html", label: "HTML", done: "be answered with a web page." },
  { fault: "cut", label: "Cut", done: "be cut off." },
];

/** How calls to the sandbox go wrong. */
export function CallTools({ happen }: { happen: Happen }): ReactNode {
  const [on, setOn] = useState<keyof typeof calls>("command");
  return (
    <fieldset>
      <legend>Calls</legend>
      <label className="tools-field">
        <span>Call</span>
        <select value={on} onChange={(event) => setOn(event.target.value as keyof typeof calls)}>
          {Object.entries(calls).map(([value, { label }]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="tools-buttons">
        {faults.map(({ fault, label, done }) => (
          <button
            key={fault}
            type="button"
            onClick={() => void happen("fault", { on, fault }, `${calls[on].done} ${done}`)}
          >
            {label}
          </button>
        ))}
      </div>
      <p className="tools-hint">Back to normal</p>
      <div className="tools-buttons">
        <button type="button" onClick={() => void happen("clear-faults", {}, "No call will go wrong.")}>
          Clear faults
        </button>
        <button type="button" onClick={() => void happen("reset", {}, "The sandbox is as it was at the start.")}>
          Reset the sandbox
        </button>
      </div>
    </fieldset>
  );
}
