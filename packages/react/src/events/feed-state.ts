import type { LiveStatus } from "./live-status.ts";

/** What is known of how events come in. */
export interface FeedState {
  status: LiveStatus;
  /** Whether events can't be read at all, so that lists must be read more often. */
  isFailing: boolean;
}
