import type { Route } from "../http/route.ts";
import { listEvents } from "./list.ts";

/** The routes of events. */
export const eventRoutes: readonly Route[] = [listEvents];
