import type { Route } from "../http/route.ts";
import { addAcsEntrances } from "./add-acs-entrances.ts";
import { addConnectedAccount } from "./add-connected-account.ts";
import { addDevices } from "./add-devices.ts";
import { createSpace } from "./create.ts";
import { deleteSpace } from "./delete.ts";
import { getRelatedOfSpaces } from "./get-related.ts";
import { getSpace } from "./get.ts";
import { listSpaces } from "./list.ts";
import { removeAcsEntrances } from "./remove-acs-entrances.ts";
import { removeConnectedAccount } from "./remove-connected-account.ts";
import { removeDevices } from "./remove-devices.ts";
import { updateSpace } from "./update.ts";

/** The routes of spaces. */
export const spaceRoutes: readonly Route[] = [
  addAcsEntrances,
  addConnectedAccount,
  addDevices,
  createSpace,
  deleteSpace,
  getRelatedOfSpaces,
  getSpace,
  listSpaces,
  removeAcsEntrances,
  removeConnectedAccount,
  removeDevices,
  updateSpace,
];
