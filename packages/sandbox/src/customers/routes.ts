import type { Route } from "../http/route.ts";
import { getOwnCustomer } from "./me.ts";

/** The routes of customers. */
export const customerRoutes: readonly Route[] = [getOwnCustomer];
