"use client";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { Device } from "../api/resources.ts";
import { allConnectedAccountsQuery } from "../connected-accounts/queries.ts";
import { useDeviceHints } from "../events/use-device-hints.ts";
import { useSession } from "../provider/portal-context.ts";
import { allSpacesQuery } from "../spaces/queries.ts";
import { deviceEntry, type DeviceEntry } from "./device-entry.ts";
import { refreshDevices } from "./queries.ts";

/** A device with the names of its places and account, once they are known; kept fresh by what happens to it. */
export function useDeviceEntry(device: Device | undefined): DeviceEntry | undefined {
  const session = useSession();
  const enabled = device !== undefined;
  const spaces = useQuery({ ...allSpacesQuery(session), enabled }, session.queryClient).data;
  const accounts = useQuery({ ...allConnectedAccountsQuery(session), enabled }, session.queryClient).data;
  useDeviceHints(useCallback((deviceIds: string[]) => refreshDevices(session, deviceIds), [session]));
  return useMemo(
    () =>
      device &&
      deviceEntry(device, {
        spaces: new Map(spaces?.map((space) => [space.space_id, space])),
        accounts: new Map(accounts?.map((account) => [account.connected_account_id, account])),
      }),
    [device, spaces, accounts],
  );
}
