import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AcsCredential } from "./acs-credential.ts";

/** How credentials of access systems are kept. */
export const acsCredentials: Declaration<AcsCredential> = {
  id: "acs_credential_id",
  under: {
    acs_system_id: "acs_systems",
    access_method_id: "access_methods",
    user_identity_id: "user_identities",
  },
  onRemove: (store, { acs_credential_id, acs_system_id, connected_account_id }, occurred_at) => {
    const ids = { acs_credential_id, acs_system_id, connected_account_id };
    addEvent(store, { event_type: "acs_credential.deleted", occurred_at, ids });
  },
};
