import type { Route } from "../http/route.ts";
import { deleteAccessMethod } from "./delete.ts";
import { encodeAccessMethodOfPortal } from "./encode-of-portal.ts";
import { getRelatedOfMethods } from "./get-related.ts";
import { getAccessMethod } from "./get.ts";
import { listAccessMethods } from "./list.ts";
import { unlockWithAccessMethod } from "./unlock-door.ts";

/** The routes of access methods. */
export const accessMethodRoutes: readonly Route[] = [
  deleteAccessMethod,
  encodeAccessMethodOfPortal,
  getAccessMethod,
  getRelatedOfMethods,
  listAccessMethods,
  unlockWithAccessMethod,
];
