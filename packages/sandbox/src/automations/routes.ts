import type { Route } from "../http/route.ts";
import { deleteAutomation } from "./delete.ts";
import { getAutomation } from "./get.ts";
import { getAutomationOfCustomer } from "./get-of-customer.ts";
import { updateAutomation } from "./update.ts";
import { updateAutomationOfCustomer } from "./update-of-customer.ts";

/** The routes of automations. */
export const automationRoutes: readonly Route[] = [
  deleteAutomation,
  getAutomation,
  getAutomationOfCustomer,
  updateAutomation,
  updateAutomationOfCustomer,
];
