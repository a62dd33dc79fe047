"use client";
import { useInsertionEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useDeviceUpdates } from "../devices/use-device-updates.ts";
import { isOffered } from "../provider/features.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { ConnectDoor } from "./connect-door.ts";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectMode } from "./connect-mode.ts";

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
 * Stands on `/connect_webviews/create`, `/connect_webviews/get`, `/connected_accounts/get`, `/devices/list` and `/events/list`.
 */
export function useConnectWebview({ mode = "frame", onConnected }: ConnectWebviewOptions = {}): ConnectFlow {
  const session = useSession();
  const { features } = useSettings();
  const [held, setHeld] = useState(() => new ConnectDoor(session));
  let door = held;
  // What was under way for one customer is nothing for another.
  if (held.session !== session) {
    door = new ConnectDoor(session);
    setHeld(door);
  }
  useInsertionEffect(() => {
    door.wish({ mode, onConnected, seesDevices: isOffered(features, "devices") });
  });
  // Its events tell sooner than the clock that somebody has signed in.
  useDeviceUpdates();
  const state = useSyncExternalStore(door.subscribe, door.get, door.get);
  const trouble = useSyncExternalStore(door.subscribe, door.getTrouble, door.getTrouble);
  return useMemo(() => ({ state, trouble, ...door.actions }), [state, trouble, door]);
}
