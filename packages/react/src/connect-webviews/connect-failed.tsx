"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { useErrorWords } from "../states/use-error-words.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ConnectFlow } from "./connect-flow.ts";
import type { ConnectState } from "./connect-state.ts";
import { connectText } from "./connect.text.ts";

/** Props of `ConnectFailed`. */
export interface ConnectFailedProps {
  state: Extract<ConnectState, { step: "failed" }>;
  connect: Pick<ConnectFlow, "retry" | "open">;
}

/** Why nothing was connected, and what to do: the same again, or another brand. */
export function ConnectFailed({ state: { reason, provider, params }, connect }: ConnectFailedProps): ReactNode {
  const t = useText(connectText);
  const isOfRequest = reason.code === "not_opened";
  const words = useErrorWords(isOfRequest ? reason.error : NONE);
  const said = reason.code === "login_failed" && reason.said;
  return (
    <Notice
      icon="warning"
      tone="danger"
      title={isOfRequest ? words.title : t(`connect.failed.${reason.code}`)}
      body={
        isOfRequest
          ? words.body
          : `${t(`connect.failed.${reason.code}.body`)}${said ? ` ${t("connect.failed.login_failed.said")} ${said}` : ""}`
      }
      note={isOfRequest ? words.note : undefined}
    >
      <div className="cp-connect-actions">
        <Button variant="strong" onClick={connect.retry}>
          {t("connect.failed.again")}
        </Button>
        {provider !== undefined && params.accepted_providers?.length !== 1 && (
          <Button onClick={() => connect.open(params)}>{t("connect.failed.other")}</Button>
        )}
      </div>
    </Notice>
  );
}

const NONE = new Error("Nothing was asked.");
