import type { OwnershipProof, ProofName } from "./proof.ts";

/** Proves ids of which each may be of one kind or another, by both at once, so that the kind can't be told from outside. */
export function proveEither(...names: readonly ProofName[]): OwnershipProof {
  return {
    atOnce: 100,
    async lookUp(_read, claim, signal, prove) {
      const owned = await Promise.all(names.map(async (name) => prove(name, claim, signal)));
      return new Map(owned.flatMap((each) => [...each]));
    },
  };
}
