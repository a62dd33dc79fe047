"use client";
import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useSession } from "../provider/portal-context.ts";
import { useText } from "../provider/use-text.ts";
import { accountCodesQuery } from "./account-codes-query.ts";
import type { AccountEntry } from "./account-entry.ts";
import type { AccountHolding } from "./account-holding.ts";
import { disconnectText } from "./disconnect.text.ts";
import { isBookingSystem } from "./is-booking-system.ts";
import { useHoldingWords } from "./use-holding-words.ts";

/** Gives what stops working when an account is disconnected, in sentences; codes are counted when this is first asked. */
export function useDisconnectLosses({ account }: AccountEntry, holding: AccountHolding): readonly string[] {
  const session = useSession();
  const { refusals } = session;
  const t = useText(disconnectText);
  const holdingWords = useHoldingWords();
  const { entries, isComplete } = holding;
  const locks = entries.filter(({ kind }) => kind === "lock");
  const isClosed = useSyncExternalStore(
    refusals.subscribe,
    () => refusals.isClosed("/access_codes/list"),
    () => false,
  );
  const codes = useQuery(
    {
      ...accountCodesQuery(session, locks.map(({ device }) => device.device_id).toSorted()),
      enabled: !isClosed && locks.length > 0,
      // Without the number the question can be answered as well.
      retry: false,
      meta: { silent: true },
    },
    session.queryClient,
  );
  if (isBookingSystem(account)) return [t("account.disconnect.bookings")];
  if (entries.length === 0)
    return [t(isComplete ? "account.disconnect.devices.none" : "account.disconnect.devices.unknown")];
  const losses = [t("account.disconnect.devices", { devices: holdingWords(holding) })];
  if (locks.length === 0) return losses;
  losses.push(t(isComplete ? "account.disconnect.doors" : "account.disconnect.doors.atLeast", { count: locks.length }));
  if (codes.data) {
    const { count } = codes.data;
    const isAll = isComplete && codes.data.isComplete;
    if (count === 0 && isAll) return losses;
    losses.push(
      count === 0
        ? t("account.disconnect.codes.unknown")
        : t(isAll ? "account.disconnect.codes" : "account.disconnect.codes.atLeast", { count }),
    );
  } else losses.push(t(codes.isFetching ? "account.disconnect.codes.counting" : "account.disconnect.codes.unknown"));
  losses.push(t("account.disconnect.codes.keep"));
  return losses;
}
