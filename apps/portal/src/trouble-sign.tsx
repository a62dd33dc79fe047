import type { ReactNode } from "react";
import type { TroubleKind } from "./trouble.ts";

const CLOCK = "M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z";
const BROKEN = "M9 17H7a5 5 0 0 1-1-9.9M15 7h2a5 5 0 0 1 3.6 8.4M8 12h3M4 4l16 16";
const LINK = "M9 17H7A5 5 0 0 1 7 7h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8";
const SHUT = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM5.6 5.6l12.8 12.8";
const CLOUD = "M7 18a4 4 0 0 1-.6-8A6 6 0 0 1 18 9.5a4.3 4.3 0 0 1 1.6 8M3 3l18 18";
const TOOL = "M12 8v5M12 16.5v.01M10.3 3.9 2.6 17.2A2 2 0 0 0 4.3 20h15.4a2 2 0 0 0 1.7-2.8L13.7 3.9a2 2 0 0 0-3.4 0Z";

const PATHS: Record<TroubleKind, string> = {
  missing: LINK,
  malformed: BROKEN,
  expired: CLOCK,
  revoked: SHUT,
  unreachable: CLOUD,
  refused: TOOL,
  misconfigured: TOOL,
  seam_closed: SHUT,
  not_embeddable: SHUT,
};

/** The sign above a trouble; the words below it say what it means. */
export function TroubleSign({ kind }: { kind: TroubleKind }): ReactNode {
  return (
    <span className="trouble-sign" aria-hidden="true">
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={PATHS[kind]} />
      </svg>
    </span>
  );
}
