import { isNarrowed } from "../ownership/reach.ts";
import { Refusal } from "../refusal.ts";
import { type Grant, may } from "../request/grant.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Refuses what the person may not do at all: a part that is left out, a permission that is missing, a change where only looking is allowed. */
export function requirePermission(row: PolicyRow, grant: Grant): void {
  const isOffered = row.features.length === 0 || row.features.some((name) => grant.features[name]?.exclude !== true);
  const isLeftOut = row.unless !== undefined && grant.features.manage?.[row.unless] === true;
  if (!isOffered || isLeftOut) throw new Refusal("feature_excluded");
  const isTooWide = row.answer.reach === "nothing" && isNarrowed(grant);
  if (isTooWide || !may(grant, row.permission)) throw new Refusal("not_permitted");
  if (row.writes && grant.readOnly) throw new Refusal("read_only");
}
