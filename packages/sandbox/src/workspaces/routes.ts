import type { Route } from "../http/route.ts";
import { getWorkspace } from "./get.ts";

/** The routes of workspaces. */
export const workspaceRoutes: readonly Route[] = [getWorkspace];
