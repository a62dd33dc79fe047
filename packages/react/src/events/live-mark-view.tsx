"use client";
import type { ReactNode } from "react";
import type { LiveStatus } from "./live-status.ts";
import { useLiveWords } from "./use-live-words.ts";

/** How fresh the screen is, in a dot and a word. */
export function LiveMarkView({ status }: { status: LiveStatus }): ReactNode {
  const words = useLiveWords(status);
  return (
    <p className="cp-live" data-state={status.state}>
      <span className="cp-live-dot" />
      {words}
    </p>
  );
}
