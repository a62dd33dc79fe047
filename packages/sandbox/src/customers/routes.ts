import type { Route } from "../http/route.ts";
import { createPortal } from "./create-portal.ts";
import { createDeepLink } from "./create-deep-link.ts";
import { deleteData } from "./delete-data.ts";
import { listCustomers } from "./list.ts";
import { getOwnCustomer } from "./me.ts";
import { openPortal } from "./open-portal.ts";
import { pushData } from "./push-data.ts";

/** The routes of customers. */
export const customerRoutes: readonly Route[] = [
  createPortal,
  createDeepLink,
  deleteData,
  getOwnCustomer,
  listCustomers,
  openPortal,
  pushData,
];
