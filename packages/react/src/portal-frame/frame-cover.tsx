"use client";
import { useState, type ReactNode } from "react";
import { RowSkeleton } from "../ui/row-skeleton.tsx";
import { useElapsed } from "../ui/use-elapsed.ts";
import type { FrameWords } from "./frame-words.ts";

const ROWS = Array.from({ length: 8 }, (_, index) => index);

/** Lies over a frame until its page has answered; says how long it takes when it takes long. */
export function FrameCover({ t }: { t: FrameWords }): ReactNode {
  const [since] = useState(() => Date.now());
  const seconds = useElapsed(since, true);
  return (
    <div className="cp-frame-cover">
      <div className="cp-frame-waiting">
        {/* Said once; what counts on is only seen. */}
        <span role="status">{seconds >= 2 && t("frame.loading")}</span>
        <span aria-hidden="true">{seconds >= 2 && t("frame.loading.elapsed", { seconds })}</span>
      </div>
      <div className="cp-skeleton cp-skeleton-search" />
      <div className="cp-skeleton cp-skeleton-chips" />
      <div className="cp-list">
        {ROWS.map((row) => (
          <RowSkeleton key={row} />
        ))}
      </div>
    </div>
  );
}
