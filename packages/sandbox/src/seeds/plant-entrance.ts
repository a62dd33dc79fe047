import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import { addEntrance } from "../acs-entrances/add-entrance.ts";
import type { Store } from "../store/store.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import { plantIssues } from "./plant-issues.ts";
import type { NewEntrance } from "./seed-builder.ts";

/** Puts a seed's entrance into the store and into its spaces. */
export function plantEntrance(store: Store, wanted: NewEntrance, idOf: (name: string) => string): AcsEntrance {
  const { acs_system_id, name, space_ids, is_locked = true } = wanted;
  return addEntrance(store, {
    acs_entrance_id: wanted.acs_entrance_id ?? idOf(`acs_entrance:${acs_system_id}:${name}`),
    acs_system_id,
    name,
    space_ids,
    is_locked: is_locked ?? undefined,
    can: wanted.can ?? { can_unlock_with_card: true, can_unlock_with_mobile_key: true },
    metadata: wanted.metadata ?? {},
    errors: plantIssues(store, wanted.errors),
    warnings: plantIssues(store, wanted.warnings),
    created_at: wanted.created_at ?? store.started_at - LONG_AGO_MS,
  });
}
