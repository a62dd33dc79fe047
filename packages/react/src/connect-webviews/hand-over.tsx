"use client";
import { useId, useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { connectText } from "./connect.text.ts";
import { QrCode } from "./qr-code.tsx";

/** Props of `HandOver`. */
export interface HandOverProps {
  url: string;
  connect: Pick<ConnectFlow, "moveTo">;
}

/** Gives the address of the page to whoever has the password, and waits here. */
export function HandOver({ url, connect }: HandOverProps): ReactNode {
  const t = useText(connectText);
  const id = useId();
  const [copied, setCopied] = useState<string>();
  const canShare = typeof navigator.share === "function";
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setCopied(url),
      // Where the page may not write there, the link stands in the field to be copied by hand.
      () => document.getElementById(id)?.focus(),
    );
  const share = () => navigator.share({ url, text: t("connect.handOver.share.text") }).catch(() => undefined);
  return (
    <div className="cp-connect-link">
      <div className="cp-notice-words">
        <p className="cp-notice-title">{t("connect.handOver.title")}</p>
        <p className="cp-notice-body">{t("connect.handOver.body")}</p>
      </div>
      <QrCode text={url} label={t("connect.handOver.qr")} />
      <input
        id={id}
        className="cp-connect-address"
        aria-label={t("connect.handOver.link")}
        dir="ltr"
        value={url}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="cp-connect-actions">
        <Button variant="strong" onClick={() => void copy()}>
          {t("connect.handOver.copy")}
        </Button>
        {canShare && <Button onClick={() => void share()}>{t("connect.handOver.share")}</Button>}
        <Button variant="quiet" onClick={() => connect.moveTo("frame")}>
          {t("connect.tab.here")}
        </Button>
      </div>
      <p className="cp-waiting" role="status">
        {t(copied === url ? "connect.handOver.copied" : "connect.handOver.waiting")}
      </p>
    </div>
  );
}
