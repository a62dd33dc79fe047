import { queryOptions } from "@tanstack/react-query";
import { answerList } from "../api/answer-part.ts";
import type { PortalError } from "../api/portal-error.ts";
import type { Pagination } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";

/** How many codes were counted, and whether that is all of them. */
export interface CodeCount {
  count: number;
  isComplete: boolean;
}

const ROUTE = "/access_codes/list";
/** So many locks are asked, so many at a time, and so many codes of each: enough to know what is at stake. */
const MOST_LOCKS = 24;
const AT_A_TIME = 4;
const MOST_CODES = 200;

/** How many codes are on some locks, counted lock by lock: `/access_codes/list`. The codes themselves are not kept. */
export const accountCodesQuery = ({ customerKey, call }: PortalSession, lockIds: readonly string[]) =>
  queryOptions<CodeCount, PortalError>({
    queryKey: [customerKey, ROUTE, { counted: lockIds }],
    queryFn: async ({ signal }) => {
      const asked = lockIds.slice(0, MOST_LOCKS);
      const counts: CodeCount[] = [];
      const waiting = [...asked];
      const ask = async (): Promise<void> => {
        const device_id = waiting.shift();
        if (device_id === undefined) return;
        const answer = await call<{ pagination?: Pagination }>(ROUTE, { device_id, limit: MOST_CODES }, { signal });
        const { length } = answerList(answer, "access_codes", ROUTE);
        counts.push({ count: length, isComplete: !answer.pagination?.has_next_page });
        await ask();
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, ask));
      return {
        count: counts.reduce((sum, { count }) => sum + count, 0),
        isComplete: asked.length === lockIds.length && counts.every(({ isComplete }) => isComplete),
      };
    },
    staleTime: 60_000,
    gcTime: 60_000,
  });
