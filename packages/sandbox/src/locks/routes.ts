import type { Route } from "../http/route.ts";
import { lockDoor } from "./lock-door.ts";
import { unlockDoor } from "./unlock-door.ts";

/** The routes of locks. */
export const lockRoutes: readonly Route[] = [lockDoor, unlockDoor];
