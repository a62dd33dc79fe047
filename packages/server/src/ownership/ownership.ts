import { LRUCache } from "lru-cache";
import { Flight } from "../seam/flight.ts";
import type { Claim, Owned, Prove, ProofName, ReadSeam, Whereabouts } from "./proof.ts";
import { proofs } from "./proofs.ts";

const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 20_000;

/**
 * Proves which ids are the customer's own. What was proven is remembered for a minute, what was not is asked again;
 * one look-up serves many ids, and requests that need the same look-up share it.
 */
export function createOwnership(read: ReadSeam): Prove {
  const proven = new LRUCache<string, Whereabouts>({ max: MOST_REMEMBERED, ttl: REMEMBERED_MS });
  const flights = new Map<string, Flight<Owned>>();

  function take(name: ProofName, claim: Claim): void {
    const keys = claim.ids.map((id) => keyOf(name, claim, id));
    const flight: Flight<Owned> = new Flight(
      async (signal) => {
        const claimed = new Set(claim.ids);
        const found = (await proofs[name]?.lookUp(read, claim, signal, prove)) ?? new Map<string, Whereabouts>();
        const owned = new Map([...found].filter(([id]) => claimed.has(id)));
        for (const [id, whereabouts] of owned) proven.set(keyOf(name, claim, id), whereabouts);
        return owned;
      },
      () => {
        for (const key of keys) if (flights.get(key) === flight) flights.delete(key);
      },
    );
    for (const key of keys) flights.set(key, flight);
  }

  const prove: Prove = async (name, claim, signal) => {
    const ids = [...new Set(claim.ids)];
    const owned = new Map<string, Whereabouts>();
    const open = ids.filter((id) => {
      const whereabouts = proven.get(keyOf(name, claim, id));
      if (whereabouts) owned.set(id, whereabouts);
      return !whereabouts;
    });
    const unasked = open.filter((id) => flights.get(keyOf(name, claim, id))?.abandoned ?? true);
    for (const some of chunks(unasked, proofs[name]?.atOnce ?? 1)) take(name, { ...claim, ids: some });
    const joined = new Set(open.map((id) => flights.get(keyOf(name, claim, id))));
    for (const found of await Promise.all([...joined].map(async (flight) => flight?.join(signal))))
      for (const id of open) {
        const whereabouts = found?.get(id);
        if (whereabouts) owned.set(id, whereabouts);
      }
    return owned;
  };
  return prove;
}

/** JSON keeps the parts apart, whatever characters a key holds. */
const keyOf = (name: ProofName, { customerKey, deviceId }: Claim, id: string) =>
  JSON.stringify([customerKey, name, deviceId ?? null, id]);

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
