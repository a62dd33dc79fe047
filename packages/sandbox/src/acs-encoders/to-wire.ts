import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AcsEncoder } from "./acs-encoder.ts";

/** A card encoder as Seam shows it. */
export function toWireEncoder(store: Store, encoder: AcsEncoder): Record<string, unknown> {
  return {
    acs_encoder_id: encoder.acs_encoder_id,
    acs_system_id: encoder.acs_system_id,
    connected_account_id: encoder.connected_account_id,
    workspace_id: store.workspace_id,
    display_name: encoder.name,
    errors: toWireIssues("error_code", encoder.errors),
    created_at: toIso(encoder.created_at),
  };
}
