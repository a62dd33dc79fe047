import type { Issue } from "../store/issue.ts";

/** One way in that a grant was asked for. */
export interface RequestedMethod {
  mode: "code" | "card" | "mobile_key" | "cloud_key";
  code: string | undefined;
  instant_key_max_use_count: number | undefined;
  created_at: number;
  created_access_method_ids: string[];
}

/** A change to a grant that has not reached every door; the rest is as Seam shows it. */
export interface GrantMutation {
  mutation_code: "updating_spaces" | "updating_access_times";
  message: string;
  created_at: number;
  from: Record<string, unknown>;
  to: Record<string, unknown>;
  access_method_ids: string[] | undefined;
}

/** An access grant as the sandbox keeps it. */
export interface AccessGrant {
  sequence: number;
  access_grant_id: string;
  access_grant_key: string | undefined;
  reservation_key: string | undefined;
  /** Whose it is: Seam does not show it. */
  customer_key: string | undefined;
  user_identity_id: string;
  name: string | undefined;
  starts_at: number;
  /** `undefined` for no end. */
  ends_at: number | undefined;
  space_ids: Set<string>;
  /** Devices and entrances that were named themselves; those of the spaces come on top. */
  device_ids: Set<string>;
  acs_entrance_ids: Set<string>;
  requested_access_methods: RequestedMethod[];
  customization_profile_id: string | undefined;
  is_being_deleted: boolean;
  /** Whether it was told that all of its doors are open. */
  announced: boolean;
  errors: Issue[];
  warnings: Issue[];
  mutations: GrantMutation[];
  created_at: number;
}
