import { addEncoder } from "../acs-encoders/add-encoder.ts";
import { addEntrance } from "../acs-entrances/add-entrance.ts";
import { addSystem } from "../acs-systems/add-system.ts";
import type { AcsSystem } from "../acs-systems/acs-system.ts";
import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { type SystemType, systemTypes } from "./system-types.ts";

const ENTRANCES = ["Main entrance", "Staff entrance", "Car park barrier"];

/** Adds the access systems that the provider has and the account lacks, one or one for each site, with their entrances and encoders. */
export function addProviderSystems(store: Store, account: ConnectedAccount, at: number): void {
  const { connected_account_id, account_type = "", accepted_capabilities, sites } = account;
  const type = systemTypes[account_type];
  if (!type || !sites || !accepted_capabilities.includes("access_control")) return;
  for (const site of sites.length > 0 ? sites : [undefined]) {
    const name = site ?? type.display_name;
    const acs_system_id = uuidFrom(`acs_system:${connected_account_id}:${name}`);
    if (store.acs_systems.has(acs_system_id)) continue;
    const { external_type, display_name: external_type_display_name } = type;
    const told = { acs_system_id, connected_account_id, name, time_zone: undefined, created_at: at };
    furnish(store, addSystem(store, { ...told, external_type, external_type_display_name }), { type, site });
  }
}

function furnish(
  store: Store,
  { acs_system_id, created_at }: AcsSystem,
  { type, site }: { type: SystemType; site: string | undefined },
): void {
  const at = (place: string): string => (site === undefined ? place : `${site} ${place.toLowerCase()}`);
  const can = {
    ...Object.fromEntries(type.ways.map((way) => [`can_unlock_with_${way}`, true])),
    ...(type.has_stays && { can_belong_to_reservation: true }),
  };
  for (const name of type.ways.length > 0 ? ENTRANCES.map(at) : []) {
    const [metadata, field] = type.named_in ?? [];
    addEntrance(store, {
      acs_entrance_id: uuidFrom(`acs_entrance:${acs_system_id}:${name}`),
      acs_system_id,
      name,
      is_locked: true,
      can,
      metadata: metadata === undefined ? {} : { [metadata]: { [field ?? ""]: name } },
      errors: [],
      warnings: [],
      created_at,
    });
  }
  if (!type.has_encoder) return;
  const name = at("Front desk");
  addEncoder(store, { acs_encoder_id: uuidFrom(`acs_encoder:${acs_system_id}`), acs_system_id, name, created_at });
}
