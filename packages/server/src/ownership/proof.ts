/** What is to be proven: that these ids (or keys) of one kind are the customer's own. */
export interface Claim {
  readonly customerKey: string;
  readonly ids: readonly string[];
  /** The proven device that the ids lie below, where the kind needs one. */
  readonly deviceId?: string | undefined;
}

/** Gives the body of Seam's answer, undefined where Seam knows no such thing; throws on any other failure. */
export type ReadSeam = (
  route: string,
  params: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
) => Promise<Readonly<Record<string, unknown>> | undefined>;

/** How one kind of id is proven. */
export interface OwnershipProof {
  /** How many ids one look-up serves. */
  readonly atOnce: number;
  /** Gives those of the claimed ids that are the customer's own. */
  readonly lookUp: (read: ReadSeam, claim: Claim, signal: AbortSignal) => Promise<readonly string[]>;
}
