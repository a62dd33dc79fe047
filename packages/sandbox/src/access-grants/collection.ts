import { addGrantEvent } from "../events/add-grant-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AccessGrant } from "./access-grant.ts";

/** How access grants are kept. */
export const accessGrants: Declaration<AccessGrant> = {
  id: "access_grant_id",
  unique: ["access_grant_key"],
  indexed: ["customer_key", "reservation_key"],
  under: { user_identity_id: "user_identities" },
  refersTo: { space_ids: "spaces", device_ids: "devices", acs_entrance_ids: "acs_entrances" },
  onRemove: (store, grant, at) => addGrantEvent(store, grant, "access_grant.deleted", at),
};
