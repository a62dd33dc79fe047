import type { Space } from "../api/resources.ts";

/** What a space is called: its name, else the host's key; empty where it has neither. */
export function spaceName({ name, display_name, space_key = "" }: Space): string {
  return [name, display_name, space_key].map((each) => each.trim()).find(Boolean) ?? "";
}
