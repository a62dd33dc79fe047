import type { Parameter } from "./policy-row.ts";
import type { ResourceKind } from "./resource-kind.ts";

const MOST_IDS = 100;

/** A required id, proven by look-up. */
export const requiredId = (kind: ResourceKind) =>
  ({ ...optionalId(kind), required: true }) as const satisfies Parameter;

/** An optional id, proven by look-up. */
export const optionalId = (kind: ResourceKind) =>
  ({ type: "string", max: 200, names: { kind, by: "id", proof: "looked_up" } }) as const satisfies Parameter;

/** An optional list of ids, each proven by look-up. */
export const optionalIds = (kind: ResourceKind, max = MOST_IDS) =>
  ({ type: "strings", max, names: { kind, by: "id", proof: "looked_up" } }) as const satisfies Parameter;

/** A required list of ids, each proven by look-up. */
export const requiredIds = (kind: ResourceKind, max = MOST_IDS) =>
  ({ ...optionalIds(kind, max), required: true }) as const satisfies Parameter;

/** An optional key that a host brought, proven by look-up. */
export const optionalKey = (kind: ResourceKind) =>
  ({ type: "string", max: 500, names: { kind, by: "key", proof: "looked_up" } }) as const satisfies Parameter;

/** An optional id or key of what Seam itself leaves out where it is foreign. */
export const filteredBy = (kind: ResourceKind, by: "id" | "key" = "id") =>
  ({ type: "string", max: 500, names: { kind, by, proof: "filtered" } }) as const satisfies Parameter;

/** A required id or key of what Seam itself does not know where it is foreign. */
export const requiredOfSession = (kind: ResourceKind, by: "id" | "key" = "id") =>
  ({ ...filteredBy(kind, by), required: true }) as const satisfies Parameter;

/** An optional key for what is made. */
export const newKey = (kind: ResourceKind) =>
  ({ type: "string", max: 500, names: { kind, by: "key", proof: "made" } }) as const satisfies Parameter;

export const text = { type: "string", max: 200 } as const satisfies Parameter;
export const texts = { type: "strings", max: MOST_IDS } as const satisfies Parameter;
export const flag = { type: "boolean" } as const satisfies Parameter;
export const time = { type: "time" } as const satisfies Parameter;
export const name = { type: "string", max: 255 } as const satisfies Parameter;

/** One of a few texts that Seam knows; of open sets, which grow, Seam is the judge. */
export const oneOf = (...among: string[]) => ({ type: "string", among }) as const satisfies Parameter;

/** The page size: Seam's own defaults reach 11,000, unfit for a browser. */
export const limit = { type: "integer", max: 500, fallback: 500 } as const satisfies Parameter;
export const paging = { limit, page_cursor: { type: "cursor", nullable: true, max: 5_000 } } as const satisfies Record<
  string,
  Parameter
>;

/** Which lists of a batch are wanted, and which are not. */
export const picks = {
  include: { type: "strings", max: 10 },
  exclude: { type: "strings", max: 10 },
} as const satisfies Record<string, Parameter>;
