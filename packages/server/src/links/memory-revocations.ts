import type { RevocationStore } from "./revocation-store.ts";

/** How many revocations are kept before those that are over are looked for. */
const SWEEP_AT = 1_000;

/** Remembers revocations in this process, until the links would have ended by themselves. */
export function createMemoryRevocations(now: () => number): RevocationStore {
  const links = new Map<string, { until: number }>();
  const customers = new Map<string, { before: number; until: number }>();

  function sweep(kept: Map<string, { until: number }>): void {
    if (kept.size < SWEEP_AT) return;
    for (const [key, { until }] of kept) if (until <= now()) kept.delete(key);
  }

  return {
    revokeLink(linkId, until) {
      sweep(links);
      links.set(linkId, { until: until.getTime() });
    },
    revokeCustomer(customerKey, before, until) {
      sweep(customers);
      const known = customers.get(customerKey) ?? { before: -Infinity, until: -Infinity };
      customers.set(customerKey, {
        before: Math.max(known.before, before.getTime()),
        until: Math.max(known.until, until.getTime()),
      });
    },
    isRevoked: ({ linkId, customerKey, createdAt }) =>
      links.has(linkId) || createdAt.getTime() < (customers.get(customerKey)?.before ?? -Infinity),
  };
}
