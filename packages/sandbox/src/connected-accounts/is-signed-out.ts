import type { ConnectedAccount } from "./connected-account.ts";

/** Whether the account's credentials no longer work. */
export function isSignedOut(account: ConnectedAccount | undefined): boolean {
  return account?.errors.some(({ code }) => code === "account_disconnected") ?? false;
}
