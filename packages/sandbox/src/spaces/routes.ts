import type { Route } from "../http/route.ts";
import { pushCommonAreas } from "../customer-resources/push-common-areas.ts";
import { addAcsEntrances } from "./add-acs-entrances.ts";
import { addConnectedAccount } from "./add-connected-account.ts";
import { addDevices } from "./add-devices.ts";
import { createSpaceOfPortal } from "./create-of-portal.ts";
import { createSpace } from "./create.ts";
import { deleteSpace } from "./delete.ts";
import { getRelatedOfSpaces } from "./get-related.ts";
import { getSpace } from "./get.ts";
import { listSpacesOfPortal } from "./list-of-portal.ts";
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
  createSpaceOfPortal,
  deleteSpace,
  getRelatedOfSpaces,
  getSpace,
  listSpaces,
  listSpacesOfPortal,
  pushCommonAreas,
  removeAcsEntrances,
  removeConnectedAccount,
  removeDevices,
  updateSpace,
];
