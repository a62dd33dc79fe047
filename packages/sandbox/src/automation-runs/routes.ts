import type { Route } from "../http/route.ts";
import { listAutomationRuns } from "./list.ts";

/** The routes of automation runs. */
export const automationRunRoutes: readonly Route[] = [listAutomationRuns];
