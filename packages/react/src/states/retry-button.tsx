"use client";
import { useState, type ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { Button } from "../ui/button.tsx";
import { errorText } from "./error.text.ts";

/** Props of `RetryButton`. */
export interface RetryButtonProps {
  /** Whether it is being tried again, by a person or by itself. */
  isRetrying: boolean;
  onRetry: () => void;
}

/** Tries again when pressed, and says that it does; what the portal tries by itself changes nothing on it. */
export function RetryButton({ isRetrying, onRetry }: RetryButtonProps): ReactNode {
  const t = useText(errorText);
  const [isAsked, setIsAsked] = useState(false);
  const [wasRetrying, setWasRetrying] = useState(isRetrying);
  if (wasRetrying !== isRetrying) {
    setWasRetrying(isRetrying);
    if (!isRetrying) setIsAsked(false);
  }
  const isBusy = isAsked && isRetrying;
  return (
    <Button
      off={isBusy}
      onClick={() => {
        setIsAsked(true);
        onRetry();
      }}
    >
      {t(isBusy ? "error.retrying" : "error.retry")}
    </Button>
  );
}
