"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { errorText } from "./error.text.ts";
import { useErrorWords } from "./use-error-words.ts";

/** Props of `FailedState`. */
export interface FailedStateProps {
  error: Error;
  isRetrying: boolean;
  onRetry: () => void;
}

/** Stands where nothing could be read yet: what happened, what to do, and a way to try again. */
export function FailedState({ error, isRetrying, onRetry }: FailedStateProps): ReactNode {
  const t = useText(errorText);
  const { code, title, body, note } = useErrorWords(error);
  return (
    <Notice
      icon={code === "offline" || code === "network" ? "offline" : "warning"}
      tone="danger"
      {...{ title, body, note }}
    >
      <Button onClick={onRetry} off={isRetrying}>
        {t(isRetrying ? "error.retrying" : "error.retry")}
      </Button>
    </Notice>
  );
}
