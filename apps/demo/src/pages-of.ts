import type { OwnProperty } from "./host-api.ts";
import { wordsOf } from "./words.ts";

export interface NamedPage {
  page: "arrivals" | "rooms" | "doors" | "building";
  title: string;
}

/** The pages of a property by the names of its business; where we keep no records there are only its doors. */
export function pagesOf(property: OwnProperty | undefined): NamedPage[] {
  const doors: NamedPage = { page: "doors", title: "Doors & devices" };
  if (!property?.vertical) return [doors];
  const words = wordsOf(property.vertical);
  return [
    { page: "arrivals", title: words.arrivals },
    { page: "rooms", title: words.rooms },
    doors,
    { page: "building", title: words.building },
  ];
}
