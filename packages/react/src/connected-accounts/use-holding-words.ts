"use client";
import { useDeviceCounts } from "../devices/use-device-counts.ts";
import { useText } from "../provider/use-text.ts";
import type { AccountHolding } from "./account-holding.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";

/** Gives what says which devices an account brings; nothing while that is not known. */
export function useHoldingWords(): (holding: AccountHolding) => string {
  const t = useText(connectedAccountsText);
  const countsOf = useDeviceCounts();
  return ({ entries, isComplete }) => {
    if (entries.length === 0) return isComplete ? t("account.brings.none") : "";
    const devices = countsOf(entries);
    return isComplete ? devices : t("account.brings.atLeast", { devices });
  };
}
