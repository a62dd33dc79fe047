"use client";
import type { ReactNode } from "react";
import { useFormat } from "../provider/use-format.ts";
import { useText } from "../provider/use-text.ts";
import { Icon } from "../ui/icon.tsx";
import { errorText } from "./error.text.ts";
import type { FailedStateProps } from "./failed-state.tsx";
import { RetryButton } from "./retry-button.tsx";
import { useErrorWords } from "./use-error-words.ts";

/** Props of `FailureBar`. */
export interface FailureBarProps extends FailedStateProps {
  /** When what is on screen was read, in milliseconds since the epoch. */
  updatedAt: number;
  /** Says instead what is not on screen, where it could never be read. */
  missing?: string | undefined;
}

/** Says beside content that it could not be refreshed, how old it is, and why. */
export function FailureBar({ error, isRetrying, onRetry, updatedAt, missing }: FailureBarProps): ReactNode {
  const t = useText(errorText);
  const format = useFormat();
  const { title, body } = useErrorWords(error);
  return (
    <div className="cp-failure-bar">
      <Icon name="warning" />
      <p role="alert">
        <b>{title}.</b> {missing ?? t("error.stale", { time: format.time(updatedAt) })} {body}
      </p>
      <RetryButton isRetrying={isRetrying} onRetry={onRetry} />
    </div>
  );
}
