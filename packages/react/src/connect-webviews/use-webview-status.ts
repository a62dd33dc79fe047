"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { PortalError } from "../api/portal-error.ts";
import type { ConnectRun } from "./connect-run.ts";
import type { ConnectState } from "./connect-state.ts";
import { pollEvery } from "./poll-every.ts";
import { connectWebviewQuery } from "./queries.ts";

/** How long nothing may be heard before it is called late, in milliseconds. */
const LATE_AFTER = 10_000;

/**
 * Asks Seam how the sign-in goes for as long as somebody waits: by the clock, when the page comes back into view, when the
 * network is back, when a live hint names it, and when the frame has spoken. Gives what keeps it from being asked.
 */
export function useWebviewStatus(run: ConnectRun, state: ConnectState): PortalError | undefined {
  const { session } = run;
  const waiting = state.step === "waiting" ? state : undefined;
  const id = waiting?.webview.connect_webview_id ?? "";
  const sign = waiting?.sign;
  const place = waiting?.place ?? "frame";
  const beganAt = useRef(0);
  useEffect(() => {
    if (id !== "") beganAt.current = Date.now();
  }, [id]);
  const { data, error, errorUpdateCount, refetch } = useQuery(
    {
      ...connectWebviewQuery(session, id),
      enabled: waiting !== undefined,
      refetchOnWindowFocus: "always",
      refetchOnReconnect: "always",
      refetchIntervalInBackground: place !== "frame",
      refetchInterval: ({ state: { error: failure, errorUpdateCount: failures } }) =>
        pollEvery({
          sign: sign ?? "none",
          place,
          age: Date.now() - beganAt.current,
          failures: failure === null ? 0 : failures,
        }),
    },
    session.queryClient,
  );
  useEffect(() => {
    if (data !== undefined && data.connect_webview_id === id) run.send({ type: "read", webview: data });
  }, [run, data, id]);
  // One that was made a moment ago may not be known everywhere yet.
  const isGone = error?.code === "not_found" && errorUpdateCount > 1;
  useEffect(() => {
    if (isGone && id !== "") run.send({ type: "gone", connectWebviewId: id });
  }, [run, isGone, id]);
  useEffect(() => {
    if (sign === "told") void refetch({ cancelRefetch: false });
  }, [sign, refetch]);
  useEffect(() => {
    if (sign !== "none") return undefined;
    const timer = setTimeout(() => run.send({ type: "late" }), LATE_AFTER);
    return () => clearTimeout(timer);
  }, [run, sign]);
  return waiting && error?.code !== "not_found" ? (error ?? undefined) : undefined;
}
