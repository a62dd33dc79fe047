"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { useAccountMutation, type ConnectedAccountVariables } from "./use-account-mutation.ts";

/**
 * Asks that an account's devices be read anew, by Seam's `/connected_accounts/sync`: `mutate({ connectedAccountId })`. It succeeds
 * when that is asked for; what is found comes later. Gives TanStack Query's mutation; errors are `PortalError`s.
 */
export function useSyncConnectedAccount(): UseMutationResult<void, PortalError, ConnectedAccountVariables> {
  return useAccountMutation("sync");
}
