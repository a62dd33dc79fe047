import type { Declaration } from "../store/declaration.ts";
import type { CustomerResource } from "./customer-resource.ts";

/** How pushed resources are kept. They go with the space or person that they have become. */
export const customerResources: Declaration<CustomerResource> = {
  id: "customer_resource_id",
  unique: ["alias"],
  indexed: ["customer_key", "access_grant_id"],
  under: { space_id: "spaces", user_identity_id: "user_identities" },
};
