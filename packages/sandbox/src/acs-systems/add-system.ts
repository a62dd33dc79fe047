import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { AcsSystem } from "./acs-system.ts";

type Told = Pick<AcsSystem, "acs_system_id" | "connected_account_id" | "name" | "created_at"> &
  Partial<Pick<AcsSystem, "external_type" | "external_type_display_name" | "errors" | "warnings">> & {
    time_zone: string | undefined;
  };

/** Makes an access system under its account. */
export function addSystem(store: Store, wanted: Told): AcsSystem {
  const { acs_system_id, connected_account_id, created_at } = wanted;
  const system = store.acs_systems.add({
    sequence: store.next_sequence(),
    acs_system_id,
    connected_account_id,
    name: wanted.name,
    external_type: wanted.external_type ?? "salto_space_system",
    external_type_display_name: wanted.external_type_display_name ?? "Salto Space",
    time_zone: wanted.time_zone,
    errors: wanted.errors ?? [],
    warnings: wanted.warnings ?? [],
    created_at,
  });
  addEvent(store, {
    event_type: "acs_system.added",
    occurred_at: created_at,
    ids: { acs_system_id, connected_account_id },
  });
  return system;
}
