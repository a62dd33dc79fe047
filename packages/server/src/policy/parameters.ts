import type { Parameter, ResourceKind } from "./policy-row.ts";

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

export const text = { type: "string", max: 200 } as const satisfies Parameter;
export const texts = { type: "strings", max: MOST_IDS } as const satisfies Parameter;

/** The page size: Seam's own defaults reach 11,000, unfit for a browser. */
export const limit = { type: "integer", max: 500, fallback: 500 } as const satisfies Parameter;
export const paging = { limit, page_cursor: { type: "cursor", nullable: true, max: 5_000 } } as const satisfies Record<
  string,
  Parameter
>;
