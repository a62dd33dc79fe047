"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import { connectText } from "./connect.text.ts";
import { isForeignFrame } from "./is-foreign-frame.ts";

/** Props of `Elsewhere`. */
export interface ElsewhereProps {
  url: string;
  place: "tab" | "blocked";
  connect: Pick<ConnectFlow, "openTab" | "moveTo">;
}

/** The page is open in another tab, or the browser did not open one: then there is a link. */
export function Elsewhere({ url, place, connect }: ElsewhereProps): ReactNode {
  const t = useText(connectText);
  const isBlocked = place === "blocked";
  // In another site's frame a tab may have opened without our being told.
  const words = !isBlocked ? "connect.tab" : isForeignFrame() ? "connect.tab.unsure" : "connect.tab.blocked";
  return (
    <Notice icon={words === "connect.tab.blocked" ? "warning" : "tab"} title={t(words)} body={t(`${words}.body`)}>
      <div className="cp-connect-actions">
        {isBlocked ? (
          <a className="cp-button" data-variant="strong" href={url} target="_blank" rel="noopener noreferrer">
            {t("connect.tab.link")}
          </a>
        ) : (
          <Button onClick={connect.openTab}>{t("connect.tab.again")}</Button>
        )}
        <Button variant="quiet" onClick={() => connect.moveTo("frame")}>
          {t("connect.tab.here")}
        </Button>
      </div>
    </Notice>
  );
}
