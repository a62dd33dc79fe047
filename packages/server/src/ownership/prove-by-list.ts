import type { Claim, OwnershipProof } from "./proof.ts";
import { whereaboutsOf } from "./whereabouts-of.ts";

interface ByList {
  readonly route: string;
  readonly payload: string;
  readonly idKey: string;
  /** The filter that names the ids and their owner. */
  readonly filter: (claim: Claim) => Record<string, unknown>;
  /** Whether the list takes a page size. */
  readonly isPaged?: boolean;
}

/** Proves ids by a list that Seam filters to their owner: what it gives back is owned. */
export function proveByList({ route, payload, idKey, filter, isPaged = true }: ByList): OwnershipProof {
  return {
    atOnce: 100,
    async lookUp(read, claim, signal) {
      const paging = isPaged ? { limit: claim.ids.length } : {};
      const body = await read(route, { ...filter(claim), ...paging }, signal);
      const entries: unknown = body?.[payload];
      if (!Array.isArray(entries)) return new Map();
      return new Map(
        entries
          .filter((entry): entry is Record<string, unknown> => typeof entry === "object" && entry !== null)
          .flatMap((entry) => {
            const id = entry[idKey];
            return typeof id === "string" ? [[id, whereaboutsOf(entry)] as const] : [];
          }),
      );
    },
  };
}
