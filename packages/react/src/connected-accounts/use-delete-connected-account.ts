"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { useAccountMutation, type ConnectedAccountVariables } from "./use-account-mutation.ts";

/**
 * Disconnects an account by Seam's `/connected_accounts/delete`, and with it its devices, codes and events leave the portal; nothing is
 * deleted at the provider. It asks nothing by itself: `mutate({ connectedAccountId })` is sent at once.
 * Gives TanStack Query's mutation; errors are `PortalError`s.
 */
export function useDeleteConnectedAccount(): UseMutationResult<void, PortalError, ConnectedAccountVariables> {
  return useAccountMutation("delete");
}
