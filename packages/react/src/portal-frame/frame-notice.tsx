"use client";
import type { FrameWords } from "./frame-words.ts";
import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { failureWords } from "./failure-words.ts";
import { openInTab } from "./open-in-tab.ts";
import type { FrameState } from "./frame-state.ts";

/** Props of `FrameNotice`. */
export interface FrameNoticeProps {
  state: FrameState;
  t: FrameWords;
  onRetry: () => void;
}

/** Says what is wrong with a frame and what to do: in its place, or above the page that has had its time. */
export function FrameNotice({ state, t, onRetry }: FrameNoticeProps): ReactNode {
  if (state.phase === "failed") {
    const { url } = state;
    return (
      <Notice icon="offline" tone="danger" {...failureWords(state.error, t)}>
        <div className="cp-frame-actions">
          <Button onClick={onRetry}>{t("frame.retry")}</Button>
          {url !== undefined && (
            <Button variant="quiet" onClick={() => openInTab(url)}>
              {t("frame.newTab")}
            </Button>
          )}
        </div>
      </Notice>
    );
  }
  return state.phase === "shown" && state.isExpired && !state.isOurs ? (
    <div className="cp-failure-bar">
      <Icon name="clock" />
      <p role="alert">
        <b>{t("frame.expired")}</b> {t("frame.expired.body")}
      </p>
      <Button onClick={onRetry}>{t("frame.expired.renew")}</Button>
    </div>
  ) : null;
}
