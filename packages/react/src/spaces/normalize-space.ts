import type { Space } from "../api/resources.ts";
import { withoutNulls } from "../api/without-nulls.ts";

/** Makes rows safe to draw: what is null is left out, a row without an id is dropped, one without a name has an empty one. */
export function normalizeSpaces(rows: readonly unknown[]): Space[] {
  return rows.flatMap((row) => {
    const space = withoutNulls(row) as Partial<Space>;
    if (typeof space.space_id !== "string") return [];
    const name = typeof space.name === "string" ? space.name : "";
    return [
      {
        ...space,
        space_id: space.space_id,
        name,
        display_name: space.display_name ?? name,
        ...(space.customer_data && { customer_data: withoutNulls(space.customer_data) }),
      },
    ];
  });
}
