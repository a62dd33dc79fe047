"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { useAccountMutation, type ConnectedAccountChanges } from "./use-account-mutation.ts";

/**
 * Changes an account's name, or whether its new devices are added by themselves, by Seam's `/connected_accounts/update`:
 * `mutate({ connectedAccountId, displayName })`. Gives TanStack Query's mutation; errors are `PortalError`s.
 */
export function useUpdateConnectedAccount(): UseMutationResult<void, PortalError, ConnectedAccountChanges> {
  return useAccountMutation("update");
}
