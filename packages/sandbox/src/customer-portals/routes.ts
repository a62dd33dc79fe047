import type { Route } from "../http/route.ts";
import { getPortal } from "./get.ts";
import { updatePortal } from "./update.ts";

/** The routes of hosted portals. */
export const customerPortalRoutes: readonly Route[] = [getPortal, updatePortal];
