import type { Route } from "../http/route.ts";
import { createUserIdentity } from "./create.ts";
import { deleteUserIdentity } from "./delete.ts";
import { getUserIdentity } from "./get.ts";
import { listUserIdentities } from "./list.ts";
import { updateUserIdentity } from "./update.ts";

/** The routes of user identities. */
export const userIdentityRoutes: readonly Route[] = [
  createUserIdentity,
  deleteUserIdentity,
  getUserIdentity,
  listUserIdentities,
  updateUserIdentity,
];
