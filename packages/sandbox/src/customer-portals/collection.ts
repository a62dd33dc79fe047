import type { Declaration } from "../store/declaration.ts";
import type { CustomerPortal } from "./customer-portal.ts";

/** How hosted portals are kept. */
export const customerPortals: Declaration<CustomerPortal> = {
  id: "customer_portal_id",
  indexed: ["customer_key"],
};
