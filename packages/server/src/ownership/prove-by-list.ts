import type { Claim, OwnershipProof } from "./proof.ts";

interface ByList {
  readonly route: string;
  readonly payload: string;
  readonly idKey: string;
  /** The filter that names the ids and their owner. */
  readonly filter: (claim: Claim) => Record<string, unknown>;
}

/** Proves ids by a list that Seam filters to their owner: what it gives back is owned. */
export function proveByList({ route, payload, idKey, filter }: ByList): OwnershipProof {
  return {
    atOnce: 100,
    async lookUp(read, claim, signal) {
      const body = await read(route, { ...filter(claim), limit: claim.ids.length }, signal);
      const entries = body?.[payload];
      if (!Array.isArray(entries)) return [];
      return entries
        .map((entry: unknown) => (entry as Record<string, unknown> | null)?.[idKey])
        .filter((id): id is string => typeof id === "string");
    },
  };
}
