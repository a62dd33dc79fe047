import { Refusal } from "../refusal.ts";
import type { Grant } from "../request/grant.ts";
import { permissionFault } from "./permission-fault.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Refuses what the person may not do at all: a part that is left out, a permission that is missing, a change where only looking is allowed. */
export function requirePermission(row: PolicyRow, grant: Grant): void {
  const fault = permissionFault(row, grant);
  if (fault) throw new Refusal(fault);
}
