import type { Route } from "../http/route.ts";
import { getAcsSystem } from "./get.ts";
import { listAcsSystems } from "./list.ts";

/** The routes of access systems. */
export const acsSystemRoutes: readonly Route[] = [getAcsSystem, listAcsSystems];
