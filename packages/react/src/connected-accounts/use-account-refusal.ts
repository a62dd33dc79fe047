"use client";
import { useSession } from "../provider/portal-context.ts";
import type { RefusalReason } from "../provider/refusals.ts";
import { useRefusal } from "../provider/use-refusal.ts";
import type { AccountEntry } from "./account-entry.ts";
import type { AccountChange } from "./use-account-mutation.ts";

/** Why something can't be done to an account: Seam does not offer it on this road, or the account's own state is against it. */
export type AccountRefusal = RefusalReason | "not_offered" | "signed_out" | "being_deleted";

/** Seam takes these with an API key only. */
const KEY_ONLY: ReadonlySet<AccountChange> = new Set<AccountChange>(["update", "sync"]);

/** Why an account can't be changed in some way now, or `undefined` where it can, as far as is known before asking. */
export function useAccountRefusal(change: AccountChange, { troubles }: AccountEntry): AccountRefusal | undefined {
  const { road } = useSession();
  const refusal = useRefusal(`/connected_accounts/${change}`);
  const isIn = (kind: string) => troubles.some((trouble) => trouble.kind === kind);
  if (refusal) return refusal;
  if (road === "token" && KEY_ONLY.has(change)) return "not_offered";
  if (isIn("being_deleted")) return "being_deleted";
  return change === "sync" && isIn("account_disconnected") ? "signed_out" : undefined;
}
