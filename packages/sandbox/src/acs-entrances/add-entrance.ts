import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { AcsEntrance } from "./acs-entrance.ts";

type Told = Omit<AcsEntrance, "sequence" | "connected_account_id" | "space_ids"> & {
  space_ids?: Iterable<string> | undefined;
};

/** Makes an entrance under its system, and puts it into its spaces. */
export function addEntrance(store: Store, { space_ids, ...told }: Told): AcsEntrance {
  const system = store.acs_systems.get(told.acs_system_id);
  if (!system) throw new Error(`An entrance names the access system ${told.acs_system_id}, which is not there.`);
  const { connected_account_id } = system;
  const entrance = store.acs_entrances.add({
    ...told,
    sequence: store.next_sequence(),
    connected_account_id,
    space_ids: new Set(space_ids),
  });
  const { acs_entrance_id, acs_system_id } = entrance;
  for (const space_id of entrance.space_ids) store.spaces.get(space_id)?.acs_entrance_ids.add(acs_entrance_id);
  addEvent(store, {
    event_type: "acs_entrance.added",
    occurred_at: told.created_at,
    ids: { acs_entrance_id, acs_system_id, connected_account_id },
  });
  return entrance;
}
