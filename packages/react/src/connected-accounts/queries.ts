import { queryOptions } from "@tanstack/react-query";
import { readAllPages } from "../api/all-pages.ts";
import { answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import type { ConnectedAccount } from "../api/resources.ts";
import { listQuery } from "../provider/list-query.ts";
import type { PortalSession } from "../provider/session.ts";
import type { ConnectedAccountListParams, ConnectedAccountPage } from "./connected-account-page.ts";
import { normalizeConnectedAccounts } from "./normalize-connected-account.ts";

const LIST = "/connected_accounts/list";
const GET = "/connected_accounts/get";
const ROWS = "connected_accounts";

/** The customer's connected accounts, page after page: `/connected_accounts/list`. */
export const connectedAccountListQuery = (session: PortalSession, params: ConnectedAccountListParams) =>
  listQuery<ConnectedAccountPage>(session, {
    route: LIST,
    rows: ROWS,
    params,
    page: (rows, pagination) => ({ connected_accounts: normalizeConnectedAccounts(rows), pagination }),
  });

/** All connected accounts of the customer at once, for their names: `/connected_accounts/list`. */
export const allConnectedAccountsQuery = ({ customerKey, call }: PortalSession) =>
  queryOptions<ConnectedAccount[], PortalError>({
    queryKey: [customerKey, LIST, { all: true }],
    queryFn: async ({ signal }) => normalizeConnectedAccounts(await readAllPages(call, LIST, ROWS, signal)),
    staleTime: 5 * 60_000,
  });

/** One connected account: `/connected_accounts/get`. */
export const connectedAccountQuery = ({ customerKey, call }: PortalSession, connectedAccountId: string) => {
  const params = { connected_account_id: connectedAccountId };
  return queryOptions<ConnectedAccount, PortalError>({
    queryKey: [customerKey, GET, params],
    queryFn: async ({ signal }) => {
      const answer = answerPart(await call(GET, params, { signal }), "connected_account", GET);
      const [account] = normalizeConnectedAccounts([answer]);
      if (account?.connected_account_id === connectedAccountId) return account;
      throw new PortalError(`${GET} was answered with another account than the one asked for, so it is not shown.`, {
        code: "invalid_response",
        route: GET,
      });
    },
  });
};
