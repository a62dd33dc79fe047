import type { Route } from "../http/route.ts";
import { autoMapSpaces } from "./auto-map.ts";

/** The routes that partners build their own portals with. */
export const buildingBlockRoutes: readonly Route[] = [autoMapSpaces];
