"use client";
import type { ReactNode } from "react";
import { Notice } from "../ui/notice.tsx";
import { RetryButton, type RetryButtonProps } from "./retry-button.tsx";
import { useErrorWords, type ErrorWords } from "./use-error-words.ts";

/** Props of `FailedState`. */
export interface FailedStateProps extends RetryButtonProps {
  error: Error;
}

/** Failures that the same call can only meet again; coming back to the page asks anew by itself. */
const NO_USE_TRYING: ReadonlySet<string> = new Set<ErrorWords["code"]>([
  "customer_forbidden",
  "customer_not_found",
  "customer_mismatch",
  "not_found",
  "invalid_input",
]);

/** Stands where nothing could be read yet: what happened, what to do, and a way to try again. */
export function FailedState({ error, isRetrying, onRetry }: FailedStateProps): ReactNode {
  const { code, title, body, note } = useErrorWords(error);
  return (
    <Notice
      icon={code === "offline" || code === "network" ? "offline" : "warning"}
      tone="danger"
      {...{ title, body, note }}
    >
      {NO_USE_TRYING.has(code) ? undefined : <RetryButton isRetrying={isRetrying} onRetry={onRetry} />}
    </Notice>
  );
}
