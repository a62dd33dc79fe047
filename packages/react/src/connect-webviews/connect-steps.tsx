"use client";
import { useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { useElapsed } from "../ui/use-elapsed.ts";
import { ChooseBrand } from "./choose-brand.tsx";
import { ConnectFailed } from "./connect-failed.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { ConnectShut } from "./connect-shut.tsx";
import { connectText } from "./connect.text.ts";
import { Connected } from "./connected.tsx";
import { Finishing } from "./finishing.tsx";
import { SignIn } from "./sign-in.tsx";
import { useMayConnect } from "./use-may-connect.ts";

/** Props of `ConnectSteps`. */
export interface ConnectStepsProps {
  connect: ConnectFlow;
  onShowAccount: ((connectedAccountId: string) => void) | undefined;
  /** Called when the person has gone into the sign-in page, so that something could be lost. */
  onEnter: () => void;
  onClose: () => void;
}

/** The step that a connection is at. */
export function ConnectSteps({ connect, onShowAccount, onEnter, onClose }: ConnectStepsProps): ReactNode {
  const { state, choose } = connect;
  const t = useText(connectText);
  // A page that has asked nothing yet learns with the brands, or by a refusal, that there is nothing to choose.
  const mayConnect = useMayConnect();
  if (!mayConnect && (state.step === "choosing" || (state.step === "failed" && state.reason.code === "not_opened")))
    return (
      <div className="cp-connect-body">
        <ConnectShut />
      </div>
    );
  switch (state.step) {
    case "choosing":
      return (
        <>
          <div className="cp-connect-body">
            <ChooseBrand params={state.params} onChoose={choose} />
          </div>
          <footer className="cp-connect-footer">
            <Button variant="quiet" onClick={() => choose()}>
              {t("connect.choose.notListed")}
            </Button>
          </footer>
        </>
      );
    case "opening":
      return <Opening />;
    case "waiting":
      return <SignIn key={state.webview.connect_webview_id} {...{ state, connect, onEnter }} />;
    case "finishing":
      return (
        <div className="cp-connect-body">
          <Finishing state={state} />
        </div>
      );
    case "connected":
      return (
        <div className="cp-connect-body">
          <Connected {...{ state, onShowAccount, onClose }} />
        </div>
      );
    case "failed":
      return (
        <div className="cp-connect-body">
          <ConnectFailed state={state} connect={connect} />
        </div>
      );
    case "idle":
    case "abandoned":
      return null;
  }
}

function Opening(): ReactNode {
  const t = useText(connectText);
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  return (
    <div className="cp-connect-body" aria-busy="true">
      <p className="cp-waiting" role="status">
        {t("connect.opening")}
        {seconds >= 2 && <span className="cp-elapsed"> {t("connect.elapsed", { seconds })}</span>}
      </p>
      <div className="cp-skeleton cp-skeleton-hero" />
    </div>
  );
}
