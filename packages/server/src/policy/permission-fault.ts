import { isNarrowed } from "../ownership/reach.ts";
import { type Grant, may } from "../request/grant.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Why the person may not use a route at all, as the type of the refusal; undefined where they may. */
export function permissionFault(row: PolicyRow, grant: Grant) {
  const isOffered = row.features.length === 0 || row.features.some((name) => grant.features[name]?.exclude !== true);
  const isLeftOut = row.unless !== undefined && grant.features.manage?.[row.unless] === true;
  if (!isOffered || isLeftOut) return "feature_excluded";
  const isTooWide = row.answer.reach === "nothing" && isNarrowed(grant);
  if (isTooWide || !may(grant, row.permission)) return "not_permitted";
  return row.writes && grant.readOnly ? "read_only" : undefined;
}
