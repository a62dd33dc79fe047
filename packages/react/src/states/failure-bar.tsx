"use client";
import type { ReactNode } from "react";
import { useSettings } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { errorText } from "./error.text.ts";
import type { FailedStateProps } from "./failed-state.tsx";
import { useErrorWords } from "./use-error-words.ts";

/** Props of `FailureBar`. */
export interface FailureBarProps extends FailedStateProps {
  /** When what is on screen was read, in milliseconds since the epoch. */
  updatedAt: number;
}

/** Says beside content that it could not be refreshed, how old it is, and why. */
export function FailureBar({ error, isRetrying, onRetry, updatedAt }: FailureBarProps): ReactNode {
  const t = useText(errorText);
  const { format } = useSettings();
  const { title, body } = useErrorWords(error);
  return (
    <div className="cp-failure-bar" role="alert">
      <Icon name="warning" />
      <p>
        <b>{title}.</b> {t("error.stale", { time: format.time(updatedAt) })} {body}
      </p>
      <Button onClick={onRetry} off={isRetrying}>
        {t(isRetrying ? "error.retrying" : "error.retry")}
      </Button>
    </div>
  );
}
