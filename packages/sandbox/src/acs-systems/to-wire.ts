import { logoUrl } from "../pictures/logo-url.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { AcsSystem } from "./acs-system.ts";
import { issuesOfSystem } from "./issues-of-system.ts";

/** They make credentials for the entrances of other systems. */
const CREDENTIAL_MANAGERS = new Set([
  "assa_abloy_credential_service",
  "assa_abloy_vostio_credential_service",
  "hid_credential_manager_organization",
]);

/** An access system as Seam shows it, with the trouble of its account; `origin` is where the sign of its maker is found. */
export function toWireSystem(store: Store, system: AcsSystem, origin: string): Record<string, unknown> {
  const { acs_system_id, connected_account_id, external_type, external_type_display_name } = system;
  const account = store.connected_accounts.get(connected_account_id);
  return {
    acs_system_id,
    connected_account_id,
    connected_account_ids: [connected_account_id],
    workspace_id: store.workspace_id,
    name: system.name,
    external_type,
    external_type_display_name,
    system_type: external_type,
    system_type_display_name: external_type_display_name,
    image_url: logoUrl(account?.account_type, origin) ?? `${origin}/_sandbox/pictures/lever-lock.svg`,
    image_alt_text: `${external_type_display_name}, sign`,
    is_credential_manager: CREDENTIAL_MANAGERS.has(external_type),
    location: { time_zone: system.time_zone ?? null },
    acs_user_count: store.acs_users.by("acs_system_id", acs_system_id).length,
    ...issuesOfSystem(store, system),
    created_at: toIso(system.created_at),
  };
}
