import { Refusal } from "../refusal.ts";
import type { SeamAnswer } from "./seam-client.ts";

const MOST_RETRIES = 2;
const FIRST_DELAY_MS = 100;
const LONGEST_RETRY_AFTER_MS = 2_000;
const PASSING = new Set([429, 500, 502, 503, 504]);

/** How long to wait before a read is tried again, in milliseconds; undefined where it is not worth it. */
export function retryDelay(outcome: SeamAnswer | Refusal, attempt: number): number | undefined {
  if (attempt >= MOST_RETRIES) return undefined;
  const backoff = FIRST_DELAY_MS * 3 ** attempt * (0.75 + Math.random() / 2);
  if (outcome instanceof Refusal) return outcome.type === "seam_unreachable" ? backoff : undefined;
  if (!PASSING.has(outcome.status)) return undefined;
  if (outcome.retryAfter === undefined) return backoff;
  const asked = parseRetryAfter(outcome.retryAfter);
  return asked <= LONGEST_RETRY_AFTER_MS ? Math.max(asked, backoff) : undefined;
}

function parseRetryAfter(value: string): number {
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? Infinity : date - Date.now();
}
