import type { ConnectedAccount, Pagination } from "../api/resources.ts";

/** Filters of `/connected_accounts/list`; the customer is added by the road. */
export interface ConnectedAccountListParams {
  /** Accounts a page. @default 100 */
  limit?: number | undefined;
  space_id?: string | undefined;
  /** Narrows to accounts whose provider, name or id has this in it. */
  search?: string | undefined;
}

/** One page of `/connected_accounts/list`. */
export interface ConnectedAccountPage {
  connected_accounts: ConnectedAccount[];
  pagination: Pagination;
}
