import type { ReactNode } from "react";

/** The place of a thing's details while they are on their way. */
export function DetailsSkeleton({ label }: { label: string }): ReactNode {
  return (
    <div className="cp-details" aria-busy="true">
      <span className="cp-spoken">{label}</span>
      <div className="cp-skeleton cp-skeleton-header" />
      <div className="cp-skeleton cp-skeleton-hero" />
      <div className="cp-skeleton cp-skeleton-facts" />
    </div>
  );
}
