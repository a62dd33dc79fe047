import { infiniteQueryOptions, type InfiniteData, type QueryKey } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { Pagination } from "../api/resources.ts";
import type { PortalSession } from "./session.ts";

/** What a list of Seam's consists of. */
export interface ListOptions<Page> {
  /** The Seam route, such as `/spaces/list`. */
  route: string;
  /** The key of the rows in Seam's envelope, such as `spaces`. */
  rows: string;
  params: object;
  /** Makes a page of the rows of one answer; `askedAt` is when it was asked for, in milliseconds since the epoch. */
  page: (rows: unknown[], pagination: Pagination, askedAt: number) => Page;
}

/** A list, page after page. Seam wants the same parameters with every cursor, the limit included. */
export const listQuery = <Page extends { pagination: Pagination }>(
  { customerKey, call }: PortalSession,
  { route, rows, params, page }: ListOptions<Page>,
) =>
  infiniteQueryOptions<Page, PortalError, InfiniteData<Page, string | null>, QueryKey, string | null>({
    queryKey: [customerKey, route, params],
    queryFn: async ({ pageParam, signal }) => {
      const askedAt = Date.now();
      const body = { ...params, ...(pageParam !== null && { page_cursor: pageParam }) };
      const answer = await call<{ pagination?: Pagination }>(route, body, { signal });
      const pagination = answer.pagination ?? { has_next_page: false, next_page_cursor: null };
      return page(answerList(answer, rows, route), pagination, askedAt);
    },
    initialPageParam: null,
    getNextPageParam: ({ pagination }) => (pagination.has_next_page ? pagination.next_page_cursor : null),
  });
