"use client";
import type { ReactNode } from "react";
import { useText } from "../provider/use-text.ts";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { spacesText } from "./spaces.text.ts";

/** The spaces' place while they are on their way. */
export function SpacesSkeleton(): ReactNode {
  const t = useText(spacesText);
  return (
    <ListSkeleton
      title={t("spaces.title")}
      waiting={t("spaces.loading")}
      elapsed={(seconds) => t("spaces.loading.elapsed", { seconds })}
    />
  );
}
