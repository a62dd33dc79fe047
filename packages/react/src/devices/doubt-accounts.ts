import type { Device } from "../api/resources.ts";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import type { PortalSession } from "../provider/session.ts";
import { isSignedOut } from "./is-signed-out.ts";

/** Has the accounts read anew where devices have begun to say something else of their account's sign-in than it does itself. */
export function doubtAccounts(session: PortalSession, devices: readonly Device[]): void {
  const { queryClient, customerKey } = session;
  const said = new Map(devices.map((device) => [device.connected_account_id, isSignedOut(device)]));
  const accounts = queryClient.getQueryData(allConnectedAccountsQuery(session).queryKey) ?? [];
  const isDoubtful = accounts.some(
    (account) => (said.get(account.connected_account_id) ?? isSignedOut(account)) !== isSignedOut(account),
  );
  if (!isDoubtful) return;
  for (const route of ["/connected_accounts/list", "/connected_accounts/get"])
    void queryClient.invalidateQueries({ queryKey: [customerKey, route] });
}
