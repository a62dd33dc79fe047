"use client";
import { useInsertionEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useSession } from "../provider/portal-context.ts";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectMode } from "./connect-mode.ts";
import { ConnectRun } from "./connect-run.ts";
import { useArrivals } from "./use-arrivals.ts";
import { useWebviewStatus } from "./use-webview-status.ts";

/** What `useConnectWebview` may be told. */
export interface ConnectWebviewOptions {
  /**
   * Where the page opens: in a frame, in a new tab, or in this tab, which comes back to the present address.
   * @default "frame"
   */
  mode?: ConnectMode | undefined;
  /** Called once for each account that is connected, when its devices are there. */
  onConnected?: ((connectedAccountId: string) => void) | undefined;
}

/**
 * Connects an account of the customer through a Connect Webview, and follows it to its end. Whatever the page says, an
 * account counts as connected when Seam says so.
 * Stands on `/connect_webviews/create`, `/connect_webviews/get`, `/devices/list` and `/events/list`.
 */
export function useConnectWebview({ mode = "frame", onConnected }: ConnectWebviewOptions = {}): ConnectFlow {
  const session = useSession();
  const [held, setHeld] = useState(() => new ConnectRun(session));
  let run = held;
  // What was under way for one customer is nothing for another.
  if (held.session !== session) {
    run = new ConnectRun(session);
    setHeld(run);
  }
  useInsertionEffect(() => {
    run.wish({ mode, onConnected });
  });
  const state = useSyncExternalStore(run.subscribe, run.get, run.get);
  const trouble = useWebviewStatus(run, state);
  useArrivals(run, state);
  const actions = useMemo(
    (): Omit<ConnectFlow, "state" | "trouble"> => ({
      open: (params = {}) => run.open(params),
      choose: run.choose,
      retry: run.retry,
      close: run.close,
      openTab: run.openTab,
      moveTo: (place) => run.send({ type: "moved", place }),
      hear: (what) => run.send({ type: "heard", what }),
      resume: (webview, said) => run.send({ type: "returned", webview, said }),
    }),
    [run],
  );
  return useMemo(() => ({ state, trouble, ...actions }), [state, trouble, actions]);
}
