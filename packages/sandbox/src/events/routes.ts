import type { Route } from "../http/route.ts";
import { getEvent } from "./get.ts";
import { listEvents } from "./list.ts";

/** The routes of events. */
export const eventRoutes: readonly Route[] = [getEvent, listEvents];
