import type { Route } from "../http/route.ts";
import { createConnectWebview } from "./create.ts";
import { deleteConnectWebview } from "./delete.ts";
import { getConnectWebview } from "./get.ts";
import { listConnectWebviews } from "./list.ts";

/** The routes of Connect Webviews; their page is `view.ts`. */
export const connectWebviewRoutes: readonly Route[] = [
  createConnectWebview,
  deleteConnectWebview,
  getConnectWebview,
  listConnectWebviews,
];
