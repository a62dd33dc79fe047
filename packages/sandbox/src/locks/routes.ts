import type { Route } from "../http/route.ts";
import { configureAutoLock } from "./configure-auto-lock.ts";
import { getLock } from "./get.ts";
import { listLocks } from "./list.ts";
import { lockDoor } from "./lock-door.ts";
import { unlockDoor } from "./unlock-door.ts";

/** The routes of locks. */
export const lockRoutes: readonly Route[] = [configureAutoLock, getLock, listLocks, lockDoor, unlockDoor];
