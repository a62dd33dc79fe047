import type { Issue } from "../store/issue.ts";

/** A user identity as the sandbox keeps it. */
export interface UserIdentity {
  sequence: number;
  user_identity_id: string;
  user_identity_key: string | undefined;
  /** Whose it is: Seam does not show it. */
  customer_key: string | undefined;
  full_name: string | undefined;
  email_address: string | undefined;
  phone_number: string | undefined;
  errors: Issue[];
  warnings: Issue[];
  created_at: number;
}
