import { LRUCache } from "lru-cache";
import { Refusal } from "../refusal.ts";

const MINUTE_MS = 60_000;
const MOST_ACTORS = 10_000;

/** Counts what one person has moved within the last minute, and refuses more than `most`: a stuck button must not wear out a lock. */
export function createCommandRate(most: number, now: () => number) {
  const sent = new LRUCache<string, number[]>({ max: MOST_ACTORS });
  return function requireRate(customerKey: string, actor: string | undefined): void {
    const key = JSON.stringify([customerKey, actor ?? null]);
    const at = now();
    const recent = (sent.get(key) ?? []).filter((time) => at - time < MINUTE_MS);
    const [oldest] = recent;
    if (recent.length >= most && oldest !== undefined) {
      const seconds = Math.max(1, Math.ceil((oldest + MINUTE_MS - at) / 1_000));
      throw new Refusal("rate_limited", { headers: { "retry-after": String(seconds) } });
    }
    sent.set(key, [...recent, at]);
  };
}
