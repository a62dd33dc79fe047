"use client";
import { useState, type ReactNode } from "react";
import { PanelHeader } from "./panel-header.tsx";
import { RowSkeleton } from "./row-skeleton.tsx";
import { useElapsed } from "./use-elapsed.ts";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** Props of `ListSkeleton`. */
export interface ListSkeletonProps {
  title: string;
  /** Said once it takes long. */
  waiting: string;
  /** Counts on beside it, for the eye only. */
  elapsed: (seconds: number) => string;
  /** Whether filters will stand above the list. @default true */
  hasFilters?: boolean | undefined;
}

/** A panel's place while its list is on its way, in its final size; says how long it takes when it takes long. */
export function ListSkeleton({ title, waiting, elapsed, hasFilters = true }: ListSkeletonProps): ReactNode {
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  return (
    <section className="cp-panel" aria-label={title}>
      <PanelHeader title={title}>
        {/* Said once; what counts on is only seen. */}
        <span className="cp-waiting" role="status">
          {seconds >= 2 && waiting}
        </span>
        <span className="cp-waiting" aria-hidden="true">
          {seconds >= 2 && elapsed(seconds)}
        </span>
      </PanelHeader>
      <div className="cp-skeleton cp-skeleton-search" />
      <div className="cp-skeleton cp-skeleton-chips" hidden={!hasFilters} />
      <div className="cp-list" aria-busy="true">
        {ROWS.map((row) => (
          <RowSkeleton key={row} />
        ))}
      </div>
    </section>
  );
}
