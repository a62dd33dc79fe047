import type { Fault } from "../simulator/fault.ts";
import type { Settings } from "../workspaces/settings.ts";

/** What is kept once, each with its beginning, in alphabetical order. Plain data: a snapshot holds it. */
export const variables = {
  /** Devices that do not answer for codes as they should, by their ids. */
  code_behaviors: (): Map<string, "error" | "never"> => new Map(),
  /** When each device was last commanded, by device and command, for rate limits. */
  command_times: (): Map<string, number[]> => new Map(),
  faults: (): Fault[] => [],
  /** How much longer every answer of Seam's routes takes. */
  latency_ms: (): number => 0,
  /** What holds for all portals of the workspace. */
  settings: (): Settings => ({ business_vertical: "neutral", slug: null }),
};
