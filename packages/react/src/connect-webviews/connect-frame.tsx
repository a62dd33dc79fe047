"use client";
import { useRef, type ReactNode } from "react";
import { RootOf } from "../provider/root-of.tsx";
import { useFoundFocus } from "../ui/use-found-focus.ts";
import type { ConnectFlow } from "./connect-flow.ts";
import { connectStage } from "./connect-stage.ts";
import { ConnectSteps } from "./connect-steps.tsx";
import { CONNECT_WORDS } from "./connect-words.ts";

/** Props of `<ConnectFrame>`. */
export interface ConnectFrameProps {
  /** What `useConnectWebview` gives. */
  connect: ConnectFlow;
  /** Leads to an account that was connected; without it the last step offers only to close. */
  onShowAccount?: ((connectedAccountId: string) => void) | undefined;
  className?: string | undefined;
}

/** The connection of an account inside a page: the step that it is at, and nothing before it has begun. */
export function ConnectFrame(props: ConnectFrameProps): ReactNode {
  const { step } = props.connect.state;
  if (step === "idle" || step === "abandoned") return null;
  return (
    <RootOf words={CONNECT_WORDS}>
      <Inline {...props} />
    </RootOf>
  );
}

function Inline({ connect, onShowAccount, className }: ConnectFrameProps): ReactNode {
  const part = useRef<HTMLDivElement>(null);
  useFoundFocus(part, connectStage(connect.state), (element) => element);
  return (
    <div
      ref={part}
      tabIndex={-1}
      className={className === undefined ? "cp-connect-inline" : `cp-connect-inline ${className}`}
      data-step={connect.state.step}
    >
      <ConnectSteps connect={connect} onShowAccount={onShowAccount} onEnter={ignore} onClose={connect.close} />
    </div>
  );
}

/** Whoever leaves a page is asked by the page. */
const ignore = () => undefined;
