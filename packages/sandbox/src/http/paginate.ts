import { uuidFrom } from "../store/uuid-from.ts";
import { comesAfter } from "../undocumented.ts";
import { ApiError } from "./api-error.ts";
import { invalidInput } from "./invalid-input.ts";

interface Pagination {
  has_next_page: boolean;
  next_page_cursor: string | null;
  next_page_url: string | null;
}

interface PageContext {
  origin: string;
  path: string;
  params: { limit: number; page_cursor?: string | null | undefined } & Record<string, unknown>;
}

/** Cuts one page out of `items`, which are in order of their sequence. The cursor is a place in that order, so inserts don't shift it. */
export function paginate<Item extends { sequence: number }>(
  items: Item[],
  { origin, path, params }: PageContext,
): { page: Item[]; pagination: Pagination } {
  const { page_cursor, ...query } = params;
  const fingerprint = uuidFrom(`${path}?${toSearch(query)}`);
  const after = page_cursor ? readCursor(page_cursor, fingerprint) : 0;
  const rest = after === 0 ? items : items.filter((item) => comesAfter(item, after));
  const page = rest.slice(0, params.limit);
  const last = page.at(-1);
  if (rest.length <= params.limit || !last) {
    return { page, pagination: { has_next_page: false, next_page_cursor: null, next_page_url: null } };
  }
  const next_page_cursor = btoa(JSON.stringify([fingerprint, last.sequence]));
  const next_page_url = `${origin}${path}?${toSearch({ ...query, page_cursor: next_page_cursor })}`;
  return { page, pagination: { has_next_page: true, next_page_cursor, next_page_url } };
}

function readCursor(cursor: string, fingerprint: string): number {
  const [madeFor, after] = decode(cursor);
  if (madeFor === fingerprint) return after;
  throw new ApiError({
    status: 400,
    type: "mismatched_page_parameters",
    message: "With a page_cursor, all other parameters must be those of the first request.",
  });
}

function decode(cursor: string): [string, number] {
  try {
    const value: unknown = JSON.parse(atob(cursor));
    if (Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number") {
      return [value[0], value[1]];
    }
  } catch {
    // Falls through to the one refusal below.
  }
  throw invalidInput("This is not a cursor of this API", "page_cursor");
}

function toSearch(params: Record<string, unknown>): string {
  const search = new URLSearchParams();
  const entries = Object.entries(params).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [key, value] of entries) {
    if (Array.isArray(value)) {
      for (const item of value.length === 0 ? [""] : value) search.append(key, String(item));
    } else if (typeof value === "object" && value !== null) {
      for (const [entry, inner] of Object.entries(value)) search.append(`${key}.${entry}`, String(inner));
    } else if (value !== undefined) {
      search.append(key, typeof value === "string" ? value : value === null ? "" : JSON.stringify(value));
    }
  }
  return search.toString();
}
