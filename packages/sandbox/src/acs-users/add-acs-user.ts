import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { AcsUser } from "./acs-user.ts";

/** Makes a person known to an access system, or finds who it knows already; nothing where the system is not there. */
export function addAcsUser(store: Store, user_identity_id: string, acs_system_id: string): AcsUser | undefined {
  const system = store.acs_systems.get(acs_system_id);
  if (!system) return undefined;
  const known = store.acs_users
    .by("user_identity_id", user_identity_id)
    .find((user) => user.acs_system_id === acs_system_id);
  if (known) return known;
  const { connected_account_id } = system;
  const sequence = store.next_sequence();
  const acs_user_id = uuidFrom(`acs_user:${sequence}`);
  const user = store.acs_users.add({ sequence, acs_user_id, acs_system_id, user_identity_id, connected_account_id });
  addEvent(store, { event_type: "acs_user.created", ids: { acs_user_id, acs_system_id, connected_account_id } });
  return user;
}
