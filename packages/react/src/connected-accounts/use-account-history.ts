"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useSyncExternalStore } from "react";
import type { PortalError } from "../api/portal-error.ts";
import { shownEvents } from "../events/shown-events.ts";
import { useSession } from "../provider/portal-context.ts";
import type { AccountEntry } from "./account-entry.ts";
import { ACCOUNT_EVENTS, type AccountEvent } from "./account-event.ts";
import { accountHistoryQuery } from "./account-history-query.ts";

/** What happened to an account, as far as it could be read. */
export interface AccountHistory {
  /** The newest first; nothing while they are on their way. */
  events: readonly AccountEvent[] | undefined;
  error: PortalError | null;
  isFetching: boolean;
  retry: () => void;
  /** Whether this person may not know. */
  isClosed: boolean;
}

const ALL = Object.keys(ACCOUNT_EVENTS);

/** Reads an account's events, again every minute, and when something about the account has changed. */
export function useAccountHistory({ account, troubles }: AccountEntry): AccountHistory {
  const session = useSession();
  const { refusals } = session;
  const shown = useSyncExternalStore(
    refusals.subscribe,
    () => (refusals.isClosed("/events/list") ? 0 : shownEvents(session, ALL).length),
    () => ALL.length,
  );
  const isClosed = shown === 0;
  const { data, error, isFetching, refetch } = useQuery(
    {
      ...accountHistoryQuery(session, account.connected_account_id),
      enabled: !isClosed,
      refetchInterval: 60_000,
    },
    session.queryClient,
  );
  const health = troubles.map(({ kind }) => kind).join(" ");
  const former = useRef(health);
  useEffect(() => {
    if (former.current === health) return;
    former.current = health;
    if (!isClosed) void refetch();
  }, [health, isClosed, refetch]);
  // Where some kinds are not shown, that there is nothing can't be told.
  const isUntold = shown < ALL.length && data?.length === 0;
  return { events: data, error, isFetching, retry: () => void refetch(), isClosed: isClosed || isUntold };
}
