import type { Route } from "../http/route.ts";
import { getAcsEntrance } from "./get.ts";
import { listAcsEntrances } from "./list.ts";
import { unlockAcsEntrance } from "./unlock.ts";

/** The routes of entrances. */
export const acsEntranceRoutes: readonly Route[] = [getAcsEntrance, listAcsEntrances, unlockAcsEntrance];
