import type { RecordedRequest } from "./http/recorded-request.ts";
import type { Simulate } from "./simulator/simulate.ts";
import type { Snapshot } from "./store/snapshot.ts";

/** A Seam workspace of one's own, answering by `fetch`. */
export interface Sandbox {
  /** Answers as Seam's API would. A path without an origin is taken as one of the sandbox. */
  fetch(this: void, input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Makes things happen that at Seam only the world can: a hand on the lock, a dead battery, a lost connection. */
  simulate: Simulate;
  /** Lets happen what is due by now, and sends the webhooks that are due; ends when each was answered. A served sandbox does this by itself. */
  settle(this: void): Promise<void>;
  /** Puts everything back as the seed made it: data, sessions, faults, clock and recorded requests. */
  reset(this: void): void;
  /** Takes the whole state as JSON: data, sessions and their tokens, faults, the clock, and what is due. */
  snapshot(this: void): Snapshot;
  /**
   * Puts back the state that `snapshot` took, here or in another sandbox of this version, and goes on from its time: what was due in
   * five seconds then is due in five seconds now. Throws on anything else, and has changed nothing then.
   */
  restore(this: void, snapshot: unknown): void;
  /** The one API key of the workspace. */
  apiKey: string;
  workspaceId: string;
  /** The customers that there are now. */
  readonly customers: { customer_key: string; name: string }[];
  /** The last 1000 requests to Seam's routes, oldest first; not the preflights, nor what went to `/_sandbox`. */
  requests: readonly RecordedRequest[];
}
