import type { ConnectedAccount, Device } from "../api/resources.ts";

/** Whether an account has lost its sign-in, as it or one of its devices says. */
export function isSignedOut({ errors }: Pick<ConnectedAccount | Device, "errors">): boolean {
  return errors.some(({ error_code }) => error_code === "account_disconnected");
}
