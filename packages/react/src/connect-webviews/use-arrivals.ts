"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { PortalError } from "../api/portal-error.ts";
import { deviceListQuery } from "../devices/queries.ts";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import type { ConnectRun } from "./connect-run.ts";
import type { ConnectState } from "./connect-state.ts";
import { firstSyncQuery } from "./queries.ts";

const LOOK_EVERY = 1_500;
/** Devices that came, and none since for so long, are all: milliseconds. */
const STILL = 12_000;
/** Longer than this nobody is kept waiting, in milliseconds; what comes later appears by itself. */
const LONGEST = 60_000;

/** Watches the devices of an account that was found until Seam has looked through it, no more come, or it takes too long. */
export function useArrivals(run: ConnectRun, state: ConnectState): void {
  const { session } = run;
  const { queryClient, customerKey } = session;
  const finishing = state.step === "finishing" ? state : undefined;
  const account = finishing?.connectedAccountId ?? "";
  const enabled = finishing !== undefined;
  const scope = useMemo(() => ({ connected_account_id: account }), [account]);
  const devices = useDeviceIndex(scope, { enabled });
  useEffect(() => {
    if (!enabled) return undefined;
    const look = () =>
      void queryClient.invalidateQueries(
        { queryKey: deviceListQuery(session, { limit: 100, ...scope }).queryKey },
        { cancelRefetch: false },
      );
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [session, queryClient, enabled, scope]);
  const sync = useQuery(
    {
      ...firstSyncQuery(session, account, finishing?.webview ?? {}),
      enabled,
      refetchInterval: ({ state: { data } }) => (data === "done" ? false : LOOK_EVERY),
    },
    queryClient,
  );
  const count = enabled && devices.updatedAt > 0 ? devices.entries.length : undefined;
  useEffect(() => {
    if (count !== undefined) run.send({ type: "counted", connectedAccountId: account, deviceCount: count });
  }, [run, account, count]);

  // The devices are counted once more after Seam has said that it has seen all.
  const isSynced = enabled && sync.data === "done" && devices.updatedAt > sync.dataUpdatedAt;
  const isUnseen =
    enabled && devices.updatedAt === 0 && devices.error instanceof PortalError && !devices.error.retryable;
  useEffect(() => {
    if (isSynced || isUnseen)
      run.send({ type: "settled", connectedAccountId: account, sync: isSynced ? "done" : "under_way" });
  }, [run, account, isSynced, isUnseen]);
  useEffect(() => {
    if (!enabled || count === undefined || count === 0) return undefined;
    const timer = setTimeout(() => run.send({ type: "settled", connectedAccountId: account, sync: "done" }), STILL);
    return () => clearTimeout(timer);
  }, [run, enabled, account, count]);
  useEffect(() => {
    if (!enabled) return undefined;
    const settle = () => run.send({ type: "settled", connectedAccountId: account, sync: "under_way" });
    const timer = setTimeout(settle, LONGEST);
    return () => clearTimeout(timer);
  }, [run, enabled, account]);

  // What is on screen elsewhere does not know of the account yet.
  useEffect(() => {
    if (account !== "") void queryClient.invalidateQueries({ queryKey: [customerKey, "/connected_accounts/list"] });
  }, [queryClient, customerKey, account]);
  const arrived = state.step === "connected" ? state.connectedAccountId : "";
  useEffect(() => {
    if (arrived === "") return;
    for (const route of ["/devices/list", "/connected_accounts/list", "/connected_accounts/get"])
      void queryClient.invalidateQueries({ queryKey: [customerKey, route] });
  }, [queryClient, customerKey, arrived]);
}
