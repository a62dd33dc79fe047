import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AcsEntrance } from "./acs-entrance.ts";

/** An entrance as Seam shows it. */
export function toWireEntrance(entrance: AcsEntrance): Record<string, unknown> {
  return {
    acs_entrance_id: entrance.acs_entrance_id,
    acs_system_id: entrance.acs_system_id,
    connected_account_id: entrance.connected_account_id,
    display_name: entrance.name,
    space_ids: [...entrance.space_ids],
    is_locked: entrance.is_locked,
    ...entrance.can,
    ...entrance.metadata,
    errors: toWireIssues("error_code", entrance.errors),
    warnings: toWireIssues("warning_code", entrance.warnings),
    created_at: toIso(entrance.created_at),
  };
}
