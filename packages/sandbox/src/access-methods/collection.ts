import type { Declaration } from "../store/declaration.ts";
import type { AccessMethod } from "./access-method.ts";

/** How access methods are kept. */
export const accessMethods: Declaration<AccessMethod> = {
  id: "access_method_id",
  under: { access_grant_id: "access_grants" },
  refersTo: { acs_entrance_ids: "acs_entrances" },
};
