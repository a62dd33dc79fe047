import type { Route } from "../http/route.ts";
import { listConnectors } from "./list.ts";

/** The routes of connectors. */
export const connectorRoutes: readonly Route[] = [listConnectors];
