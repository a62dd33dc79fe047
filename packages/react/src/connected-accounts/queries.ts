import { queryOptions } from "@tanstack/react-query";
import { readAllPages } from "../api/all-pages.ts";
import type { ConnectedAccount } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";

/** All connected accounts of the customer: `/connected_accounts/list`. */
export const allConnectedAccountsQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions({
    queryKey: [customerKey, "/connected_accounts/list", { all: true }],
    queryFn: ({ signal }) =>
      readAllPages<ConnectedAccount>(call, "/connected_accounts/list", "connected_accounts", signal),
    staleTime: 5 * 60_000,
  });
