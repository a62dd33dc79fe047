import type { Route } from "../http/route.ts";
import { createClientSession } from "./create.ts";
import { getClientSession } from "./get.ts";
import { revokeClientSession } from "./revoke.ts";

/** The routes of client sessions. */
export const clientSessionRoutes: readonly Route[] = [createClientSession, getClientSession, revokeClientSession];
