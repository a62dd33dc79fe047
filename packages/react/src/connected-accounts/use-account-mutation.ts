"use client";
import { useMutation, type UseMutationResult } from "@tanstack/react-query";
import type { PortalError } from "../api/portal-error.ts";
import { useSession, useSettings } from "../provider/portal-context.ts";
import { requireWritable } from "../provider/require-writable.ts";
import { sendAccountChange } from "./send-account-change.ts";

/** What can be done to an account. */
export type AccountChange = "update" | "sync" | "delete";

/** Which account something is done to. */
export interface ConnectedAccountVariables {
  /** Names the account: Seam's `connected_account_id`. */
  connectedAccountId: string;
}

/** Which account is changed, and what about it; what is left out stays as it is. */
export interface ConnectedAccountChanges extends ConnectedAccountVariables {
  /** What the account is called, 1 to 255 characters. */
  displayName?: string | undefined;
  /** Whether devices that are found in the account later are added by themselves. */
  automaticallyManageNewDevices?: boolean | undefined;
}

/** What may look different after an account has changed. */
const TOUCHED = [
  "/connected_accounts/list",
  "/connected_accounts/get",
  "/devices/list",
  "/spaces/list",
  "/events/list",
];

/** A mutation of one account: never paused, retried or replayed. */
export function useAccountMutation<Variables extends ConnectedAccountVariables = ConnectedAccountVariables>(
  change: AccountChange,
): UseMutationResult<void, PortalError, Variables> {
  const session = useSession();
  const { readOnly } = useSettings();
  const route = `/connected_accounts/${change}`;
  return useMutation<void, PortalError, Variables>(
    {
      mutationKey: [session.customerKey, route],
      mutationFn: async (variables) => {
        requireWritable(readOnly, route);
        await sendAccountChange(session, change, variables);
      },
      meta: { touches: TOUCHED },
    },
    session.queryClient,
  );
}
