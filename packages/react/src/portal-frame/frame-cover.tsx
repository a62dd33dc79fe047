"use client";
import type { FrameWords } from "./frame-words.ts";
import type { ReactNode } from "react";
import { ListSkeleton } from "../ui/list-skeleton.tsx";

/** Props of `FrameCover`. */
export interface FrameCoverProps {
  title: string;
  t: FrameWords;
}

/** Lies over a frame until its page has answered. */
export function FrameCover({ title, t }: FrameCoverProps): ReactNode {
  return (
    <div className="cp-frame-cover">
      <ListSkeleton
        title={title}
        waiting={t("frame.loading")}
        elapsed={(seconds) => t("frame.loading.elapsed", { seconds })}
      />
    </div>
  );
}
