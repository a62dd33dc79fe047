import type { RequestedMethod } from "../access-grants/access-grant.ts";
import type { Issue } from "../store/issue.ts";

/** A change to a method that has not reached every door; `from` and `to` are as Seam shows them. */
export interface MethodMutation {
  mutation_code: "provisioning_access" | "revoking_access" | "updating_access_times";
  message: string;
  created_at: number;
  from: Record<string, unknown>;
  to: Record<string, unknown>;
}

/** An access method as the sandbox keeps it: one way in, over all doors of its grant that take it. */
export interface AccessMethod {
  sequence: number;
  access_method_id: string;
  access_grant_id: string;
  /** Whose it is: Seam does not show it. */
  customer_key: string | undefined;
  mode: RequestedMethod["mode"];
  /** The PIN of a code. */
  code: string | undefined;
  /** The entrances that it opens; its devices follow from its codes. */
  acs_entrance_ids: Set<string>;
  /** When its access systems will have made its credentials. */
  credentials_due_at: number | undefined;
  issued_at: number | undefined;
  /** The card that it was put on. */
  card_number: string | undefined;
  /** The guest's session of a mobile key, whose token Seam shows. */
  client_session_id: string | undefined;
  customization_profile_id: string | undefined;
  is_being_deleted: boolean;
  errors: Issue[];
  warnings: Issue[];
  mutations: MethodMutation[];
  created_at: number;
}
