/** What is open among the connected accounts: an account, and one of its devices in its place. */
export interface ConnectedAccountSelection {
  /** Names the account: Seam's `connected_account_id`. */
  connectedAccountId: string;
  /** Names the device that is open inside the account's details. */
  deviceId?: string | undefined;
}
