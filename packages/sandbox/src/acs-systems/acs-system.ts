import type { Issue } from "../store/issue.ts";

/** An access system as the sandbox keeps it: whose it is follows from its account, and so do most of its errors. */
export interface AcsSystem {
  sequence: number;
  acs_system_id: string;
  connected_account_id: string;
  name: string;
  external_type: string;
  external_type_display_name: string;
  time_zone: string | undefined;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
}
