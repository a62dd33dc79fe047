import type { AccessMethod } from "../access-methods/access-method.ts";

/** What an access method is in one access system. */
export interface AcsCredential {
  sequence: number;
  acs_credential_id: string;
  acs_system_id: string;
  connected_account_id: string;
  /** The method that it is of; a card that was scanned for a person has none. */
  access_method_id: string | undefined;
  user_identity_id: string;
  access_method: AccessMethod["mode"];
  card_number: string | undefined;
  issued_at: number | undefined;
  created_at: number;
}
