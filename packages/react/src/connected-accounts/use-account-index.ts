"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ConnectedAccount } from "../api/resources.ts";
import { useDeviceUpdates } from "../devices/use-device-updates.ts";
import { useSession } from "../provider/portal-context.ts";
import { useFormat } from "../provider/use-format.ts";
import { accountEntry, type AccountEntry } from "./account-entry.ts";
import { allConnectedAccountsQuery } from "./queries.ts";

/** All connected accounts of the customer, as they were read last. */
export interface AccountIndex {
  /** Sorted by brand and name. */
  entries: readonly AccountEntry[];
  isPending: boolean;
  isFetching: boolean;
  error: Error | null;
  /** When they were last read, in milliseconds since the epoch. */
  updatedAt: number;
  retry: () => void;
}

/** Milliseconds for which what was read is good: while all accounts work, and while something is wrong with one. */
const GOOD_FOR = 5 * 60_000;
const GOOD_IN_TROUBLE_FOR = 60_000;
/** Milliseconds between readings while events can't be read, as for devices: both must say the same. */
const READ_OFTEN = 15_000;

/** The customer's accounts, read anew when they are opened, again and again while they are looked at, and at their events. */
export function useAccountIndex(): AccountIndex {
  const session = useSession();
  const format = useFormat();
  const { isFailing } = useDeviceUpdates();
  const { data, isPending, isFetching, error, dataUpdatedAt, refetch } = useQuery(
    {
      ...allConnectedAccountsQuery(session),
      refetchOnMount: "always",
      staleTime: ({ state }) => goodFor(state.data),
      refetchInterval: ({ state }) => (isFailing ? READ_OFTEN : goodFor(state.data)),
    },
    session.queryClient,
  );
  const entries = useMemo(() => {
    const byId = new Map(data?.map((account) => [account.connected_account_id, account]));
    return [...byId.values()].map(accountEntry).toSorted((left, right) => format.compare(left.title, right.title));
  }, [data, format]);
  return { entries, isPending, isFetching, error, updatedAt: dataUpdatedAt, retry: () => void refetch() };
}

const goodFor = (accounts: readonly ConnectedAccount[] | undefined) =>
  accounts?.some(({ errors, warnings }) => errors.length + warnings.length > 0) ? GOOD_IN_TROUBLE_FOR : GOOD_FOR;
