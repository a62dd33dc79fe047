import { Refusal } from "../refusal.ts";
import { type Grant, mayReveal } from "../request/grant.ts";
import type { PolicyRow } from "./policy-row.ts";

/** Refuses to look for a PIN on behalf of someone who may not read one. */
export function requireReveal(row: PolicyRow, params: Readonly<Record<string, unknown>>, grant: Grant): void {
  const asks = Object.entries(row.parameters).some(
    ([name, { reveals }]) => reveals === true && params[name] !== undefined,
  );
  if (asks && !mayReveal(grant)) throw new Refusal("not_permitted");
}
