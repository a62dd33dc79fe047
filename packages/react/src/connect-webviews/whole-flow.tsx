"use client";
import { useEffect, useInsertionEffect, useRef, type ReactNode } from "react";
import { useSession } from "../provider/portal-context.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { findReturned } from "./find-returned.ts";
import { FlowDialog } from "./flow-dialog.tsx";

/** Props of `WholeFlow`. */
export interface WholeFlowProps {
  connect: ConnectFlow;
  /** Whether what somebody may have come back from is looked for. */
  isReturning: boolean;
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
  /** Called when it was found, or there was nothing. */
  onReturned: () => void;
}

/** One connection in its dialog, from where it begins to its end. */
export function WholeFlow({ connect, isReturning, onShowAccount, onReturned }: WholeFlowProps): ReactNode {
  const session = useSession();
  const { state, resume } = connect;
  const latest = useRef(onReturned);
  useInsertionEffect(() => {
    latest.current = onReturned;
  });
  const sought = useRef(false);
  useEffect(() => {
    if (!isReturning || sought.current) return;
    sought.current = true;
    void findReturned(session)
      .then(
        (returned) => returned && resume(returned.webview, returned.said),
        () => undefined,
      )
      .then(() => latest.current());
  }, [isReturning, resume, session]);
  const isOpen = state.step !== "idle" && state.step !== "abandoned";
  return <PanelBoundary>{isOpen && <FlowDialog connect={connect} onShowAccount={onShowAccount} />}</PanelBoundary>;
}
