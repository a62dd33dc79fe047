import type { Space } from "../api/resources.ts";

/** Makes rows safe to draw: one without an id is dropped, one without a name has an empty one. */
export function normalizeSpaces(rows: readonly unknown[]): Space[] {
  return rows.flatMap((row) => {
    const space = row as Partial<Space> | null | undefined;
    if (typeof space?.space_id !== "string") return [];
    const name = typeof space.name === "string" ? space.name : "";
    return [{ ...space, space_id: space.space_id, name, display_name: space.display_name ?? name }];
  });
}
