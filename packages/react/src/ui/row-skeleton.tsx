import type { ReactNode } from "react";

/** A row's place while its device is on its way. */
export function RowSkeleton(): ReactNode {
  return (
    <div className="cp-row">
      <span className="cp-skeleton cp-skeleton-picture" />
      <div className="cp-skeleton-row">
        <div className="cp-skeleton" />
        <div className="cp-skeleton" />
      </div>
    </div>
  );
}
