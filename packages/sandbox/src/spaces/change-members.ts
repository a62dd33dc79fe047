import { addSpaceEvent } from "../events/add-space-event.ts";
import type { Store } from "../store/store.ts";
import { joinSpace, type Members } from "./join-space.ts";
import type { Space } from "./space.ts";

/** Changes what is in a space, on both sides, and writes the event if that changed anything. */
export function changeMembers(store: Store, space: Space, members: Members): void {
  if (joinSpace(store, space, members)) addSpaceEvent(store, space, "space.device_membership_changed");
}
