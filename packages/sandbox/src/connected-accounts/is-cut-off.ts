import type { ConnectedAccount } from "./connected-account.ts";
import { isSignedOut } from "./is-signed-out.ts";

/** Whether no device of the account can be reached: its credentials no longer work, or the bridge that it goes through is down. */
export function isCutOff(account: ConnectedAccount | undefined): boolean {
  return isSignedOut(account) || (account?.errors.some(({ code }) => code === "bridge_disconnected") ?? false);
}
