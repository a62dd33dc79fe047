import { kinds } from "./kinds.ts";

const LISTS = Object.values(kinds)
  .filter(({ concept }) => concept === "space")
  .map(({ key }) => `${key}s`);

/** The keys of all the places that a pushed resource names, by whatever kind. */
export function placeKeys(data: Record<string, unknown>): string[] {
  return [...new Set(LISTS.flatMap((name) => (data[name] as string[] | undefined) ?? []))];
}
