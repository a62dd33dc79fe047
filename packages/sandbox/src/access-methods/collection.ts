import { beginRemoval } from "../access-codes/begin-removal.ts";
import { addMethodEvent } from "../events/add-method-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AccessMethod } from "./access-method.ts";

/** How access methods are kept. A method that goes takes its codes from their devices, and ends the session of its key. */
export const accessMethods: Declaration<AccessMethod> = {
  id: "access_method_id",
  under: { access_grant_id: "access_grants" },
  refersTo: { acs_entrance_ids: "acs_entrances" },
  onRemove: (store, method, at) => {
    for (const code of store.access_codes.by("access_method_id", method.access_method_id)) {
      beginRemoval(store, code, at);
    }
    const session = store.client_sessions.get(method.client_session_id ?? "");
    if (session) session.revoked = true;
    if (method.issued_at !== undefined) addMethodEvent(store, method, "access_method.revoked", at);
    addMethodEvent(store, method, "access_method.deleted", at);
  },
};
