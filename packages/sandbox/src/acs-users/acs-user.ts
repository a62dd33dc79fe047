/** A person in one access system. */
export interface AcsUser {
  sequence: number;
  acs_user_id: string;
  acs_system_id: string;
  user_identity_id: string;
  connected_account_id: string;
}
