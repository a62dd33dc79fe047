import { useEffect, useRef, type ReactNode } from "react";
import { pageText } from "./page.text.ts";
import type { TroubleKind } from "./trouble.ts";
import { TroubleSign } from "./trouble-sign.tsx";
import { troubleText } from "./trouble.text.ts";

/** Props of `TroublePage`. */
export interface TroublePageProps {
  kind: TroubleKind;
  /** For whoever runs the page. */
  detail: string;
  isFramed: boolean;
  onRetry: () => void;
}

const CAN_RETRY: readonly TroubleKind[] = ["unreachable", "refused", "misconfigured"];

/** Stands in the place of a portal that can't be shown: what happened, why it matters, what to do. */
export function TroublePage({ kind, detail, isFramed, onRetry }: TroublePageProps): ReactNode {
  const { title, what, remedy, framed } = troubleText[kind];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Nobody has the focus yet, and a screen reader reads on from here.
    if (!isFramed && document.activeElement === document.body) heading.current?.focus();
  }, [isFramed]);
  return (
    <main className="trouble">
      <TroubleSign kind={kind} />
      <h1 ref={heading} className="trouble-title" tabIndex={-1}>
        {title}
      </h1>
      <p className="trouble-what">{what}</p>
      <p className="trouble-remedy">{(isFramed && framed) || remedy}</p>
      {CAN_RETRY.includes(kind) && (
        <button type="button" className="button" onClick={onRetry}>
          {pageText.retry}
        </button>
      )}
      {detail !== "" && <p className="trouble-detail">{detail}</p>}
    </main>
  );
}
