import { askHost } from "../provider/ask-host.ts";
import type { PortalSession } from "../provider/session.ts";
import { allConnectedAccountsQuery } from "./queries.ts";
import type { AccountChange, ConnectedAccountChanges } from "./use-account-mutation.ts";

/** Sends one change of an account, after the host was asked; what the API has agreed to is shown at once. */
export async function sendAccountChange(
  session: PortalSession,
  change: AccountChange,
  { connectedAccountId, displayName, automaticallyManageNewDevices }: ConnectedAccountChanges,
): Promise<void> {
  const { customerKey, queryClient, call, host } = session;
  await askHost(host().onBeforeAction, { type: `${change}_connected_account`, customerKey, connectedAccountId });
  const changes = {
    ...(displayName !== undefined && { display_name: displayName }),
    ...(automaticallyManageNewDevices !== undefined && {
      automatically_manage_new_devices: automaticallyManageNewDevices,
    }),
  };
  await call(`/connected_accounts/${change}`, { connected_account_id: connectedAccountId, ...changes });
  // Seam's answer to an update may be empty, and the next reading takes a while.
  queryClient.setQueryData(allConnectedAccountsQuery(session).queryKey, (accounts) =>
    accounts?.map((account) =>
      account.connected_account_id === connectedAccountId ? { ...account, ...changes } : account,
    ),
  );
  host().onEvent?.({ type: "connected_account.changed", change, customerKey, connectedAccountId });
}
