/** Keeps of Seam's paging what leads on through the gateway: Seam's `next_page_url` would lead past it. */
export async function filterPagination(value: unknown, sealCursor: (cursor: string) => Promise<string>) {
  if (typeof value !== "object" || value === null) return undefined;
  const { has_next_page, next_page_cursor } = value as Record<string, unknown>;
  if (has_next_page === undefined) return undefined;
  const next =
    typeof next_page_cursor === "string" && next_page_cursor !== "" ? await sealCursor(next_page_cursor) : null;
  return { has_next_page: has_next_page === true && next !== null, next_page_cursor: next, next_page_url: null };
}
