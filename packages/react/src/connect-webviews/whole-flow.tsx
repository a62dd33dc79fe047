"use client";
import { useEffect, useInsertionEffect, useRef, type ReactNode } from "react";
import { ConnectDialog } from "./connect-dialog.tsx";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import type { ConnectWebview } from "./connect-webview.ts";
import { useConnectWebview } from "./use-connect-webview.ts";

/** Props of `WholeFlow`. */
export interface WholeFlowProps {
  mode: ConnectMode | undefined;
  /** What is to be connected; left out where one is gone on with. */
  params: ConnectParams | undefined;
  /** What the person has come back from. */
  returned: { webview: ConnectWebview; said: string | undefined } | undefined;
  onConnected: ((connectedAccountId: string) => void) | undefined;
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
  /** Called when it is over, one way or the other. */
  onClose: () => void;
}

/** One connection in its dialog, from where it begins to its end. */
export function WholeFlow({ mode, params, returned, onConnected, onShowAccount, onClose }: WholeFlowProps): ReactNode {
  const connect = useConnectWebview({ mode, onConnected });
  const { state, open, resume } = connect;
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (returned) resume(returned.webview, returned.said);
    else open(params);
  }, [open, resume, params, returned]);
  const latest = useRef(onClose);
  useInsertionEffect(() => {
    latest.current = onClose;
  });
  const wasOpen = useRef(false);
  const isOpen = state.step !== "idle" && state.step !== "abandoned";
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
    else if (wasOpen.current) latest.current();
  }, [isOpen]);
  return <ConnectDialog connect={connect} onShowAccount={onShowAccount} />;
}
