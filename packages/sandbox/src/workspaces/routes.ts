import type { Route } from "../http/route.ts";
import { getWorkspace } from "./get.ts";
import { getSettings } from "./get-settings.ts";
import { getVerticalResourceAliases } from "./get-vertical-resource-aliases.ts";
import { updateSettings } from "./update-settings.ts";

/** The routes of workspaces. */
export const workspaceRoutes: readonly Route[] = [
  getSettings,
  getVerticalResourceAliases,
  getWorkspace,
  updateSettings,
];
