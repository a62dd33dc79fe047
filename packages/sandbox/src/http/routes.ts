import { getActionAttempt } from "../action-attempts/get.ts";
import { listActionAttempts } from "../action-attempts/list.ts";
import { createClientSession } from "../client-sessions/create.ts";
import { getClientSession } from "../client-sessions/get.ts";
import { revokeClientSession } from "../client-sessions/revoke.ts";
import { getConnectedAccount } from "../connected-accounts/get.ts";
import { listConnectedAccounts } from "../connected-accounts/list.ts";
import { getOwnCustomer } from "../customers/me.ts";
import { getDevice } from "../devices/get.ts";
import { listDevices } from "../devices/list.ts";
import { updateDevice } from "../devices/update.ts";
import { listEvents } from "../events/list.ts";
import { lockDoor } from "../locks/lock-door.ts";
import { unlockDoor } from "../locks/unlock-door.ts";
import { getSpace } from "../spaces/get.ts";
import { listSpaces } from "../spaces/list.ts";
import { getWorkspace } from "../workspaces/get.ts";
import type { Route } from "./route.ts";

/** Every route of Seam's that the sandbox speaks. */
export const routes: readonly Route[] = [
  getActionAttempt,
  listActionAttempts,
  createClientSession,
  getClientSession,
  revokeClientSession,
  getConnectedAccount,
  listConnectedAccounts,
  getOwnCustomer,
  getDevice,
  listDevices,
  updateDevice,
  listEvents,
  lockDoor,
  unlockDoor,
  getSpace,
  listSpaces,
  getWorkspace,
];
