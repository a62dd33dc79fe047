import type { ReactNode } from "react";
import { pageText } from "./page.text.ts";
import { TroubleSign } from "./trouble-sign.tsx";
import type { TroubleKind } from "./trouble.ts";

/** Props of `EndedBar`. */
export interface EndedBarProps {
  kind: TroubleKind;
  isFramed: boolean;
  onRenew: () => void;
}

/** Says above what is on screen that the link no longer works, and what to do. */
export function EndedBar({ kind, isFramed, onRenew }: EndedBarProps): ReactNode {
  const title =
    kind === "expired" ? pageText.ended_expired : kind === "revoked" ? pageText.ended_revoked : pageText.ended_other;
  return (
    <div className="ended" role="alert">
      <TroubleSign kind={kind} />
      <p className="ended-words">
        <strong>{title}</strong>
        <span>{isFramed ? pageText.ended_framed : pageText.ended_body}</span>
      </p>
      {isFramed && (
        <button type="button" className="button" onClick={onRenew}>
          {pageText.ended_ask}
        </button>
      )}
    </div>
  );
}
