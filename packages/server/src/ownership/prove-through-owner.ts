import type { OwnershipProof, ProofName } from "./proof.ts";

interface ThroughOwner {
  readonly route: string;
  readonly payload: string;
  readonly idKey: string;
  /** The proof of what it belongs to, and the property that names that. */
  readonly owner: ProofName;
  readonly ownerKey: string;
  /** The parameters that ask for one; the payload may be the thing itself or a list of one. */
  readonly ask?: (id: string) => Record<string, unknown>;
}

/** Proves one id by what it belongs to. A missing thing takes as many look-ups as a foreign one, so that nobody can tell them apart. */
export function proveThroughOwner({ route, payload, idKey, owner, ownerKey, ask }: ThroughOwner): OwnershipProof {
  return {
    atOnce: 1,
    async lookUp(read, { customerKey, ids }, signal, prove) {
      const [id = ""] = ids;
      const content = (await read(route, ask?.(id) ?? { [idKey]: id }, signal))?.[payload];
      const thing = (Array.isArray(content) ? content[0] : content) as Record<string, unknown> | null | undefined;
      const ownerId = thing?.[idKey] === id ? thing[ownerKey] : undefined;
      const asked = typeof ownerId === "string" ? ownerId : crypto.randomUUID();
      const owned = await prove(owner, { customerKey, ids: [asked] }, signal);
      const whereabouts = owned.get(asked);
      return whereabouts ? new Map([[id, whereabouts]]) : new Map();
    },
  };
}
