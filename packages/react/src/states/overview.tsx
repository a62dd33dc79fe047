"use client";
import { useRef, type ReactNode } from "react";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { FailedState } from "./failed-state.tsx";
import { FailureBar } from "./failure-bar.tsx";

/** How the reading of a list goes. */
export interface Reading {
  isPending: boolean;
  isFetching: boolean;
  error: Error | null;
  /** When what is shown was read, in milliseconds since the epoch; 0 where it never was. */
  updatedAt: number;
  retry: () => void;
}

/** Props of `Overview`. */
export interface OverviewProps {
  reading: Reading;
  /** Whether there is something to show beside a failure. @default whether it was ever read */
  isKnown?: boolean | undefined;
  /** Says what is not shown, where a part of it could never be read. */
  missing?: string | undefined;
  /** What stands there while the list is on its way. */
  skeleton: ReactNode;
  /** Draws what is known; what it is given stands between title and list. */
  children: (banner: ReactNode) => ReactNode;
}

/** Chooses among loading, failed, and ready with the failure beside it; trying again keeps focus in the panel. */
export function Overview({ reading, isKnown, missing, skeleton, children }: OverviewProps): ReactNode {
  const { isPending, isFetching, error, updatedAt, retry } = reading;
  const part = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(part, '[aria-pressed="true"]');
  const failure = error && {
    error,
    isRetrying: isFetching,
    onRetry: () => {
      keepFocus();
      retry();
    },
  };
  return (
    <div ref={part} role="presentation">
      {isPending ? (
        skeleton
      ) : failure && !(isKnown ?? updatedAt > 0) ? (
        <FailedState {...failure} />
      ) : (
        children(failure && <FailureBar {...failure} updatedAt={updatedAt} missing={missing} />)
      )}
    </div>
  );
}
