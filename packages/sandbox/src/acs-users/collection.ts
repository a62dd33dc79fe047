import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AcsUser } from "./acs-user.ts";

/** How the people of access systems are kept. */
export const acsUsers: Declaration<AcsUser> = {
  id: "acs_user_id",
  under: { acs_system_id: "acs_systems", user_identity_id: "user_identities" },
  onRemove: (store, { acs_user_id, acs_system_id, connected_account_id }, occurred_at) => {
    addEvent(store, {
      event_type: "acs_user.deleted",
      occurred_at,
      ids: { acs_user_id, acs_system_id, connected_account_id },
    });
  },
};
