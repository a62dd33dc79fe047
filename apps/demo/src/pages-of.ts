import type { OwnProperty } from "./host-api.ts";
import { wordsOf } from "./words.ts";

export interface NamedPage {
  page: "arrivals" | "rooms" | "doors" | "building" | "frame";
  title: string;
}

/** The pages of a property by the names of its business; where we keep no records there are only its doors. */
export function pagesOf(property: OwnProperty | undefined): NamedPage[] {
  const doors: NamedPage = { page: "doors", title: "Doors & devices" };
  const frame: NamedPage = { page: "frame", title: "In a frame" };
  if (!property) return [doors];
  if (!property.vertical) return [doors, frame];
  const words = wordsOf(property.vertical);
  return [
    { page: "arrivals", title: words.arrivals },
    { page: "rooms", title: words.rooms },
    doors,
    { page: "building", title: words.building },
    frame,
  ];
}
