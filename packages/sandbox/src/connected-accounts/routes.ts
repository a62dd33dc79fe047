import type { Route } from "../http/route.ts";
import { deleteConnectedAccount } from "./delete.ts";
import { getConnectedAccount } from "./get.ts";
import { listConnectedAccounts } from "./list.ts";
import { simulateDisconnect } from "./simulate-disconnect.ts";
import { syncConnectedAccount } from "./sync.ts";
import { updateConnectedAccount } from "./update.ts";

/** The routes of connected accounts. */
export const connectedAccountRoutes: readonly Route[] = [
  deleteConnectedAccount,
  getConnectedAccount,
  listConnectedAccounts,
  simulateDisconnect,
  syncConnectedAccount,
  updateConnectedAccount,
];
