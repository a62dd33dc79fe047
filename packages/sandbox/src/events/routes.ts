import type { Route } from "../http/route.ts";
import { getEvent } from "./get.ts";
import { listEventsOfSpace } from "./list-of-space.ts";
import { listEvents } from "./list.ts";

/** The routes of events. */
export const eventRoutes: readonly Route[] = [getEvent, listEvents, listEventsOfSpace];
