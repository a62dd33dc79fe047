"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { errorText } from "./error.text.ts";
import { useErrorWords, type ErrorWords } from "./use-error-words.ts";

/** Props of `FailedState`. */
export interface FailedStateProps {
  error: Error;
  isRetrying: boolean;
  onRetry: () => void;
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
  const t = useText(errorText);
  const { code, title, body, note } = useErrorWords(error);
  return (
    <Notice
      icon={code === "offline" || code === "network" ? "offline" : "warning"}
      tone="danger"
      {...{ title, body, note }}
    >
      {NO_USE_TRYING.has(code) ? undefined : (
        <Button onClick={onRetry} off={isRetrying}>
          {t(isRetrying ? "error.retrying" : "error.retry")}
        </Button>
      )}
    </Notice>
  );
}
