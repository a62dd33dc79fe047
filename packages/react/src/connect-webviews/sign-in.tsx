"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { useErrorWords } from "../states/use-error-words.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectState } from "./connect-state.ts";
import { connectText } from "./connect.text.ts";
import { Elsewhere } from "./elsewhere.tsx";
import { HandOver } from "./hand-over.tsx";
import { useBrandName } from "./use-brand-name.ts";
import { WebviewFrame } from "./webview-frame.tsx";

/** Props of `SignIn`. */
export interface SignInProps {
  state: Extract<ConnectState, { step: "waiting" }>;
  connect: ConnectFlow;
  /** Called when the person has gone into the page. */
  onEnter: () => void;
}

/** The page where the person signs in, wherever it is open, and the ways on where it does not show. */
export function SignIn({ state, connect, onEnter }: SignInProps): ReactNode {
  const { webview, place, sign, provider } = state;
  const t = useText(connectText);
  const brand = useBrandName(provider);
  const isHere = place === "frame";
  return (
    <>
      <div className="cp-connect-body" data-framed={isHere || undefined}>
        {connect.trouble && <Trouble error={connect.trouble} />}
        {place === "frame" && (
          <WebviewFrame
            url={webview.url}
            title={brand === undefined ? t("connect.frame") : t("connect.frame.brand", { brand })}
            onHear={connect.hear}
            onEnter={onEnter}
          />
        )}
        {(place === "tab" || place === "blocked") && <Elsewhere url={webview.url} place={place} connect={connect} />}
        {place === "link" && <HandOver url={webview.url} connect={connect} />}
      </div>
      {isHere && (
        <footer className="cp-connect-footer" data-late={sign === "late" || undefined}>
          <span className="cp-connect-note" role="status">
            {t(sign === "told" ? "connect.checking" : sign === "late" ? "connect.tab.late" : "connect.handOver")}
          </span>
          <Button onClick={() => connect.moveTo("link")}>{t("connect.handOver.open")}</Button>
          <Button variant={sign === "late" ? "strong" : "default"} onClick={connect.openTab}>
            {t("connect.tab.open")}
          </Button>
        </footer>
      )}
    </>
  );
}

/** Seam can't be asked now; the person stays where they are, and it goes on by itself. */
function Trouble({ error }: { error: Error }): ReactNode {
  const { title, body } = useErrorWords(error);
  return (
    <div className="cp-failure-bar">
      <Icon name="warning" />
      <p role="alert">
        <b>{title}.</b> {body}
      </p>
    </div>
  );
}
