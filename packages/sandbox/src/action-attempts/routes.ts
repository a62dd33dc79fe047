import type { Route } from "../http/route.ts";
import { getActionAttempt } from "./get.ts";
import { listActionAttempts } from "./list.ts";

/** The routes of action attempts. */
export const actionAttemptRoutes: readonly Route[] = [getActionAttempt, listActionAttempts];
