import type { AccountEntry } from "./account-entry.ts";

/** What the list is narrowed to, beside the search. */
export type AccountFilter = "all" | "trouble";

export const ACCOUNT_FILTERS: readonly AccountFilter[] = ["all", "trouble"];

/** Whether an account passes a filter. */
export function passes({ troubles }: AccountEntry, filter: AccountFilter): boolean {
  return filter === "all" || troubles.length > 0;
}
