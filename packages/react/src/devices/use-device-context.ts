"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useSession } from "../provider/portal-context.ts";
import { allSpacesQuery } from "../spaces/queries.ts";
import type { DeviceContext } from "./device-entry.ts";
import { sharedDevicesOf } from "./shared-devices.ts";

/** The names around devices, spaces and accounts, as far as they are known; asked for once there is a device to name them for. */
export function useDeviceContext(enabled: boolean): DeviceContext {
  const session = useSession();
  // Names are asked for again wherever a device is shown, but not of a server that has said no.
  const optionsOf = (route: string) => ({
    enabled: enabled && !session.refusals.isClosed(route),
    // A panel that shows the failure must not lose it to a row that would only like to know a name.
    retryOnMount: false,
  });
  const spaces = useQuery({ ...allSpacesQuery(session), ...optionsOf("/spaces/list") }, session.queryClient).data;
  const accounts = useQuery(
    { ...allConnectedAccountsQuery(session), ...optionsOf("/connected_accounts/list") },
    session.queryClient,
  ).data;
  return useMemo(() => sharedDevicesOf(session).contextOf(spaces, accounts), [session, spaces, accounts]);
}
