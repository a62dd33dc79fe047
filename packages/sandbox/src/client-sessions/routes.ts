import type { Route } from "../http/route.ts";
import { createClientSession } from "./create.ts";
import { deleteClientSession } from "./delete.ts";
import { getClientSession } from "./get.ts";
import { getOrCreateClientSession } from "./get-or-create.ts";
import { grantAccessToClientSession } from "./grant-access.ts";
import { listClientSessions } from "./list.ts";
import { revokeClientSession } from "./revoke.ts";

/** The routes of client sessions. */
export const clientSessionRoutes: readonly Route[] = [
  createClientSession,
  deleteClientSession,
  getClientSession,
  getOrCreateClientSession,
  grantAccessToClientSession,
  listClientSessions,
  revokeClientSession,
];
