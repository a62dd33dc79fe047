import { type ReactNode, useState } from "react";
import type { Happen } from "./tools-panel.tsx";

const calls = {
  command: { label: "The next lock command", done: "The next lock command will" },
  devices: { label: "All reading of devices", done: "All reading of devices will" },
  spaces: { label: "All reading of spaces", done: "All reading of spaces will" },
  accounts: { label: "All reading of accounts", done: "All reading of accounts will" },
  everything: { label: "All reading", done: "All reading will" },
};
const faults = [
  { fault: "slow", label: "Slow, 6 s", done: "take six seconds." },
  { fault: "rate_limited", label: "429, wait 10 s", done: "be refused: too many requests." },
  { fault: "server_error", label: "500", done: "fail with a server error." },
  { fault: "html", label: "HTML", done: "be answered with a web page." },
  { fault: "cut", label: "Cut", done: "be cut off." },
];
const latencies = [
  { delay_ms: 0, label: "None", done: "Calls answer at once." },
  { delay_ms: 300, label: "300 ms", done: "Each call takes 300 ms longer." },
  { delay_ms: 1500, label: "1.5 s", done: "Each call takes 1.5 seconds longer." },
  { delay_ms: 5000, label: "5 s", done: "Each call takes five seconds longer." },
];

/** How calls to the sandbox go wrong, and how long they take. */
export function CallTools({ happen }: { happen: Happen }): ReactNode {
  const [on, setOn] = useState<keyof typeof calls>("command");
  return (
    <fieldset>
      <legend>Calls, until cleared</legend>
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
        <button type="button" onClick={() => void happen("clear-faults", {}, "No call will go wrong.")}>
          Clear faults
        </button>
      </div>
      <fieldset>
        <legend className="tools-hint">Latency of every call</legend>
        <div className="tools-buttons">
          {latencies.map(({ delay_ms, label, done }) => (
            <button key={delay_ms} type="button" onClick={() => void happen("latency", { delay_ms }, done)}>
              {label}
            </button>
          ))}
        </div>
      </fieldset>
      <div className="tools-buttons">
        <button type="button" onClick={() => void happen("reset", {}, "The sandbox is as it was at the start.")}>
          Reset the sandbox
        </button>
      </div>
    </fieldset>
  );
}
