import type { SpaceEntry } from "./space-entry.ts";

/** What the list is narrowed to, beside the search. */
export type SpaceFilter = "all" | "trouble";

export const SPACE_FILTERS: readonly SpaceFilter[] = ["all", "trouble"];

/** Whether a space passes a filter. */
export function passes({ troubled }: SpaceEntry, filter: SpaceFilter): boolean {
  return filter === "all" || troubled.length > 0;
}
