import { reconcileSpace } from "../access-grants/reconcile-space.ts";
import { addSpaceEvent } from "../events/add-space-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { Space } from "./space.ts";

/** How spaces are kept. */
export const spaces: Declaration<Space> = {
  id: "space_id",
  unique: ["space_key"],
  indexed: ["customer_key", "parent_space_id"],
  refersTo: {
    acs_entrance_ids: "acs_entrances",
    connected_account_ids: "connected_accounts",
    device_ids: "devices",
  },
  onRemove: (store, space, at) => {
    for (const child of store.spaces.by("parent_space_id", space.space_id).slice()) {
      store.spaces.change(child, { parent_space_id: undefined });
    }
    reconcileSpace(store, space.space_id, at);
    addSpaceEvent(store, space, "space.deleted", at);
  },
};
