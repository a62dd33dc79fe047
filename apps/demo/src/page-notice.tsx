import type { ReactNode } from "react";

export interface PageNoticeProps {
  title: string;
  /** Tries again whatever failed; left out where trying again can't help. */
  onRetry?: (() => void) | undefined;
  children: ReactNode;
}

/** Stands where a page has nothing to show: why, and what to do. */
export function PageNotice({ title, onRetry, children }: PageNoticeProps): ReactNode {
  return (
    <div className="page-notice" role={onRetry && "alert"}>
      <h2>{title}</h2>
      <p>{children}</p>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
