"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { allSpacesQuery } from "../spaces/queries.ts";
import type { DeviceContext } from "./device-entry.ts";
import { sharedDevicesOf } from "./shared-devices.ts";

/** The names around devices, spaces and accounts, as far as they are known; asked for once there is a device to name them for. */
export function useDeviceContext(enabled: boolean): DeviceContext {
  const session = useSession();
  const askSpaces = useNameOptions("/spaces/list", enabled);
  const askAccounts = useNameOptions("/connected_accounts/list", enabled);
  const { data: spaces, isLoading } = useQuery({ ...allSpacesQuery(session), ...askSpaces }, session.queryClient);
  const accounts = useQuery({ ...allConnectedAccountsQuery(session), ...askAccounts }, session.queryClient).data;
  return useMemo(
    () => sharedDevicesOf(session).contextOf(spaces, accounts, isLoading),
    [session, spaces, accounts, isLoading],
  );
}

/** Names are asked for again wherever a device is shown, but not of a server that has said no. */
function useNameOptions(route: string, enabled: boolean) {
  const { refusals } = useSession();
  const isClosed = useSyncExternalStore(
    refusals.subscribe,
    () => refusals.isClosed(route),
    () => false,
  );
  // A panel that shows the failure must not lose it to a row that would only like to know a name.
  return { enabled: enabled && !isClosed, retryOnMount: false };
}
