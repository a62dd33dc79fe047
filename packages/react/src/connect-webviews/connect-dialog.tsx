"use client";
import type { ReactNode } from "react";
import { RootOf } from "../provider/root-of.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { CONNECT_WORDS } from "./connect-words.ts";
import { FlowDialog } from "./flow-dialog.tsx";

/** Props of `<ConnectDialog>`. */
export interface ConnectDialogProps {
  /** What `useConnectWebview` gives. */
  connect: ConnectFlow;
  /** Leads to an account that was connected; without it the last step offers only to close. */
  onShowAccount?: ((connectedAccountId: string) => void) | undefined;
}

/** The connection of an account in a dialog, which is open for as long as one is under way; on a phone it fills the screen. */
export function ConnectDialog({ connect, onShowAccount }: ConnectDialogProps): ReactNode {
  const { step } = connect.state;
  if (step === "idle" || step === "abandoned") return null;
  return (
    <RootOf words={CONNECT_WORDS}>
      <FlowDialog connect={connect} onShowAccount={onShowAccount} />
    </RootOf>
  );
}
