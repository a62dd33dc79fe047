import type { Issue } from "../store/issue.ts";

/** A door of an access system as the sandbox keeps it. */
export interface AcsEntrance {
  sequence: number;
  acs_entrance_id: string;
  acs_system_id: string;
  connected_account_id: string;
  name: string;
  space_ids: Set<string>;
  /** `undefined` is Seam's "unknown". */
  is_locked: boolean | undefined;
  /** The `can_*` flags; one that is missing here is missing on the wire. */
  can: Record<string, boolean>;
  /** What the provider says of it, under Seam's name for it, such as `salto_space_metadata`. */
  metadata: Record<string, unknown>;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
}
