import { addSpaceEvent } from "../events/add-space-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { Space } from "./space.ts";

/** How spaces are kept. */
export const spaces: Declaration<Space> = {
  id: "space_id",
  unique: ["space_key"],
  indexed: ["customer_key", "parent_space_id"],
  refersTo: { device_ids: "devices", acs_entrance_ids: "acs_entrances" },
  onRemove: (store, space, at) => addSpaceEvent(store, space, "space.deleted", at),
};
