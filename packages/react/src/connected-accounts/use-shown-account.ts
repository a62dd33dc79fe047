"use client";
import { useMemo, useState } from "react";
import { PortalError } from "../api/portal-error.ts";
import type { FailedStateProps } from "../states/failed-state.tsx";
import type { AccountEntry } from "./account-entry.ts";
import { useAccountIndex } from "./use-account-index.ts";

/** One account as its details show it: what is known, how old that is, and what went wrong on the way. */
export interface ShownAccount {
  entry: AccountEntry | undefined;
  failure: FailedStateProps | undefined;
  /** When it was last read, in milliseconds since the epoch. */
  updatedAt: number;
}

/** Finds one account among all of the customer's, so that its details say the same as the list. */
export function useShownAccount(connectedAccountId: string): ShownAccount {
  const { entries, error, isFetching, retry, updatedAt } = useAccountIndex();
  const [openedAt] = useState(() => Date.now());
  const missing = useMemo(() => notThere(connectedAccountId), [connectedAccountId]);
  const entry = entries.find(({ account }) => account.connected_account_id === connectedAccountId);
  // A list that is older than the question may not know an account that has just been connected.
  const isMissing = entry === undefined && updatedAt >= openedAt;
  const reason = error ?? (isMissing ? missing : null);
  return { entry, failure: reason ? { error: reason, isRetrying: isFetching, onRetry: retry } : undefined, updatedAt };
}

const notThere = (connectedAccountId: string) =>
  new PortalError(
    `The customer has no connected account ${connectedAccountId}, so nothing of it is shown. It may have been removed, or belong to another customer; pass an id that \`/connected_accounts/list\` gives.`,
    { code: "not_found", route: "/connected_accounts/list" },
  );
