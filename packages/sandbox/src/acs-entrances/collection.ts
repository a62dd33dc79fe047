import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AcsEntrance } from "./acs-entrance.ts";

/** How entrances are kept. */
export const acsEntrances: Declaration<AcsEntrance> = {
  id: "acs_entrance_id",
  under: { acs_system_id: "acs_systems" },
  indexed: ["connected_account_id"],
  refersTo: { space_ids: "spaces" },
  onRemove: (store, { acs_entrance_id, acs_system_id, connected_account_id }, occurred_at) => {
    const ids = { acs_entrance_id, acs_system_id, connected_account_id };
    addEvent(store, { event_type: "acs_entrance.removed", occurred_at, ids });
  },
};
