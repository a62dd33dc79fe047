import type { AccountTrouble } from "./account-trouble.ts";

/** Whether a new sign-in mends a trouble. */
export function canReconnect({ kind }: AccountTrouble): boolean {
  return kind === "account_disconnected" || kind === "account_reauthorization_requested";
}
