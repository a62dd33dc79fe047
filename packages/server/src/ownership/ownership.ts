import { LRUCache } from "lru-cache";
import { Flight } from "../seam/flight.ts";
import type { Claim, ReadSeam } from "./proof.ts";
import { proofs, type ProofName } from "./proofs.ts";

const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 20_000;

/**
 * Proves that ids are the customer's own. What was proven is remembered for a minute, what was not is asked again;
 * one look-up serves many ids, and requests that need the same look-up share it.
 */
export function createOwnership(read: ReadSeam) {
  const proven = new LRUCache<string, true>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });
  const flights = new Map<string, Flight<ReadonlySet<string>>>();

  function take(name: ProofName, claim: Claim): void {
    const keys = claim.ids.map((id) => keyOf(name, claim, id));
    const flight: Flight<ReadonlySet<string>> = new Flight(
      async (signal) => {
        const claimed = new Set(claim.ids);
        const owned = ((await proofs[name]?.lookUp(read, claim, signal)) ?? []).filter((id) => claimed.has(id));
        for (const id of owned) proven.set(keyOf(name, claim, id), true);
        return new Set(owned);
      },
      () => {
        for (const key of keys) if (flights.get(key) === flight) flights.delete(key);
      },
    );
    for (const key of keys) flights.set(key, flight);
  }

  return async function prove(name: ProofName, claim: Claim, signal: AbortSignal): Promise<boolean> {
    const open = [...new Set(claim.ids)].filter((id) => !proven.get(keyOf(name, claim, id)));
    const unasked = open.filter((id) => flights.get(keyOf(name, claim, id))?.abandoned ?? true);
    for (const ids of chunks(unasked, proofs[name]?.atOnce ?? 1)) take(name, { ...claim, ids });
    const joined = new Set(open.map((id) => flights.get(keyOf(name, claim, id))));
    const owned = await Promise.all([...joined].map(async (flight) => flight?.join(signal)));
    return open.every((id) => owned.some((ids) => ids?.has(id)));
  };
}

/** JSON keeps the parts apart, whatever characters a key holds. */
const keyOf = (name: ProofName, { customerKey, deviceId }: Claim, id: string) =>
  JSON.stringify([customerKey, name, deviceId ?? null, id]);

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
