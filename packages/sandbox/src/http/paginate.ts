import { uuidFrom } from "../store/uuid-from.ts";
import { ApiError } from "./api-error.ts";
import { invalidInput } from "./invalid-input.ts";
import { toSearch } from "./to-search.ts";

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

/** Anything that can be gone through in order of creation, from any place on: a collection, or a part of one. */
interface Source<Item> {
  after(sequence: number): Iterable<Item>;
}

/**
 * Takes one page of the items that pass, looking at no more of them than it needs. The cursor is a place in the order of
 * creation, so what comes or goes meanwhile shifts nothing.
 */
export function paginate<Item extends { sequence: number }>(
  source: Source<Item>,
  passes: (item: Item) => boolean,
  { origin, path, params }: PageContext,
): { page: Item[]; pagination: Pagination } {
  const { page_cursor, ...query } = params;
  const fingerprint = uuidFrom(`${path}?${toSearch(query)}`);
  const page: Item[] = [];
  let more = false;
  for (const item of source.after(page_cursor ? readCursor(page_cursor, fingerprint) : 0)) {
    if (!passes(item)) continue;
    more = page.length === params.limit;
    if (more) break;
    page.push(item);
  }
  const last = page.at(-1);
  if (!more || !last) {
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
