import { addSystem } from "../acs-systems/add-system.ts";
import type { AcsSystem } from "../acs-systems/acs-system.ts";
import type { Store } from "../store/store.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import { plantIssues } from "./plant-issues.ts";
import type { NewSystem } from "./seed-builder.ts";

/** Puts a seed's access system into the store. */
export function plantSystem(store: Store, wanted: NewSystem, idOf: (name: string) => string): AcsSystem {
  const { connected_account_id, name, external_type, external_type_display_name } = wanted;
  return addSystem(store, {
    acs_system_id: wanted.acs_system_id ?? idOf(`acs_system:${connected_account_id}:${name}`),
    connected_account_id,
    name,
    ...(external_type !== undefined && { external_type }),
    ...(external_type_display_name !== undefined && { external_type_display_name }),
    time_zone: wanted.time_zone,
    errors: plantIssues(store, wanted.errors),
    warnings: plantIssues(store, wanted.warnings),
    created_at: wanted.created_at ?? store.started_at - LONG_AGO_MS,
  });
}
