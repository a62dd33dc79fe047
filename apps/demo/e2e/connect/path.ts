import type { Stage } from "./stage.ts";

/** One way through connecting an account. */
export interface ConnectPath {
  name: string;
  run: (stage: Stage) => Promise<void>;
  /** Complaints of the browser's console that belong to it. */
  expected?: RegExp[];
  /** Where it makes no sense in a frame: why, and what is there in its place. */
  framed?: { why: string; name: string; run: (stage: Stage) => Promise<void> };
}
