"use client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import type { ConnectedAccount } from "../api/resources.ts";
import { useSession } from "../provider/portal-context.ts";
import { connectedAccountQuery } from "./queries.ts";

/**
 * One connected account, from Seam's `/connected_accounts/get`.
 * Gives TanStack Query's result; errors are `PortalError`s.
 */
export function useConnectedAccount(connectedAccountId: string): UseQueryResult<ConnectedAccount, PortalError> {
  const session = useSession();
  return useQuery(connectedAccountQuery(session, connectedAccountId), session.queryClient);
}
