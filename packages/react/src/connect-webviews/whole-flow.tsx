"use client";
import { useEffect, useInsertionEffect, useRef, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import type { ConnectMode } from "./connect-mode.ts";
import type { ConnectParams } from "./connect-params.ts";
import { findReturned } from "./find-returned.ts";
import { FlowDialog } from "./flow-dialog.tsx";
import { useConnectWebview } from "./use-connect-webview.ts";

/** Props of `WholeFlow`. */
export interface WholeFlowProps {
  mode: ConnectMode | undefined;
  /** What is to be connected; without it what the person has come back from is gone on with. */
  params: ConnectParams | undefined;
  onFound: ((connectedAccountId: string) => void) | undefined;
  onConnected: ((connectedAccountId: string) => void) | undefined;
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
  /** Called when it is over, one way or the other. */
  onClose: () => void;
}

/** One connection in its dialog, from where it begins to its end. */
export function WholeFlow(props: WholeFlowProps): ReactNode {
  const { mode, params, onFound, onConnected, onShowAccount, onClose } = props;
  const session = useSession();
  const connect = useConnectWebview({ mode, onConnected });
  const { state, open, resume } = connect;
  const latest = useRef(onClose);
  const latestFound = useRef(onFound);
  useInsertionEffect(() => {
    latest.current = onClose;
    latestFound.current = onFound;
  });
  const foundId = "connectedAccountId" in state ? state.connectedAccountId : undefined;
  useEffect(() => {
    if (foundId !== undefined) latestFound.current?.(foundId);
  }, [foundId]);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (params) open(params);
    else
      void findReturned(session).then(
        (returned) => (returned ? resume(returned.webview, returned.said) : latest.current()),
        () => latest.current(),
      );
  }, [open, resume, params, session]);
  const wasOpen = useRef(false);
  const isOpen = state.step !== "idle" && state.step !== "abandoned";
  useEffect(() => {
    if (isOpen) wasOpen.current = true;
    else if (wasOpen.current) latest.current();
  }, [isOpen]);
  return <PanelBoundary>{isOpen && <FlowDialog connect={connect} onShowAccount={onShowAccount} />}</PanelBoundary>;
}
