"use client";
import type { Space } from "../api/resources.ts";
import { useText } from "../provider/use-text.ts";
import { spaceName } from "./space-name.ts";
import { spacesText } from "./spaces.text.ts";

/** What a space is called on screen and aloud, also where nobody has named it. */
export function useSpaceName(space: Space): string {
  const t = useText(spacesText);
  return spaceName(space) || t("space.unnamed");
}
