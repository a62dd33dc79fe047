import type { ResourceKind } from "../policy/resource-kind.ts";

/** What is to be proven: that these ids (or keys) of one kind are the customer's own. */
export interface Claim {
  readonly customerKey: string;
  readonly ids: readonly string[];
  /** The proven device that the ids lie below, where the kind needs one. */
  readonly deviceId?: string | undefined;
}

/** Where an owned thing lies: what someone who reaches some devices and spaces only is measured by. */
export interface Whereabouts {
  readonly deviceId?: string | undefined;
  readonly spaceIds?: readonly string[] | undefined;
}

/** Those of the claimed ids that are the customer's own. */
export type Owned = ReadonlyMap<string, Whereabouts>;

/** Gives the body of Seam's answer, undefined where Seam knows no such thing; throws on any other failure. */
export type ReadSeam = (
  route: string,
  params: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>> | undefined>;

export type ProofName = `${ResourceKind}_${"id" | "key"}`;

export type Prove = (name: ProofName, claim: Claim, signal: AbortSignal) => Promise<Owned>;

/** How one kind of id is proven. */
export interface OwnershipProof {
  /** How many ids one look-up serves. */
  readonly atOnce: number;
  /** Asks Seam, and where the owner is another thing, for the proof of that. */
  readonly lookUp: (read: ReadSeam, claim: Claim, signal: AbortSignal, prove: Prove) => Promise<Owned>;
}
