import { answerList } from "./answer-part.ts";
import type { Pagination } from "./resources.ts";
import type { Call } from "./transport.ts";

/** Reads a whole list, page after page; for lists that are short by nature, such as spaces and accounts. */
export async function readAllPages(
  call: Call,
  route: string,
  key: string,
  signal: AbortSignal,
  params: object = {},
): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor: string | null = null;
  do {
    const body = { limit: 500, ...params, ...(cursor !== null && { page_cursor: cursor }) };
    const answer: { pagination?: Pagination } = await call(route, body, { signal });
    items.push(...answerList(answer, key, route));
    cursor = answer.pagination?.has_next_page ? answer.pagination.next_page_cursor : null;
  } while (cursor !== null);
  return items;
}
