import type { Route } from "../http/route.ts";
import { createAccessGrant } from "./create.ts";
import { deleteAccessGrant } from "./delete.ts";
import { getRelatedOfGrants } from "./get-related.ts";
import { getAccessGrant } from "./get.ts";
import { listAccessGrantsOfPortal } from "./list-of-portal.ts";
import { listAccessGrants } from "./list.ts";
import { requestAccessMethods } from "./request-access-methods.ts";
import { updateAccessGrantOfPortal } from "./update-of-portal.ts";
import { updateAccessGrant } from "./update.ts";

/** The routes of access grants. */
export const accessGrantRoutes: readonly Route[] = [
  createAccessGrant,
  deleteAccessGrant,
  getAccessGrant,
  getRelatedOfGrants,
  listAccessGrants,
  listAccessGrantsOfPortal,
  requestAccessMethods,
  updateAccessGrant,
  updateAccessGrantOfPortal,
];
