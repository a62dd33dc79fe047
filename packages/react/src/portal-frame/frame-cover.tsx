"use client";
import type { ReactNode } from "react";
import type { Translate } from "../text/translate.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import type { frameText } from "./frame.text.ts";

/** Props of `FrameCover`. */
export interface FrameCoverProps {
  title: string;
  t: Translate<keyof typeof frameText>;
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
