import type { KindName } from "./kinds.ts";

/** One resource that was pushed for a customer, as it was pushed, and what it has become. */
export interface CustomerResource {
  sequence: number;
  customer_resource_id: string;
  customer_key: string;
  kind: KindName;
  /** Its own key, by whatever name its kind has for that. */
  resource_key: string;
  /** Concept and key in one: kinds are aliases, so a room and a unit of one key are the same space. */
  alias: string;
  /** The space, the person or the grant that it is; none where it was skipped. */
  space_id: string | undefined;
  user_identity_id: string | undefined;
  access_grant_id: string | undefined;
  /** Its fields as they were pushed last, without its own key. */
  data: Record<string, unknown>;
  /** Why a person was passed over, as the automation runs of their stays say it. */
  skip_reason: string | undefined;
  created_at: number;
  updated_at: number;
}
