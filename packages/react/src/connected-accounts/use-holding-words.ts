"use client";
import type { DeviceKind } from "../devices/device-kind.ts";
import { useText } from "../provider/use-text.ts";
import type { AccountHolding } from "./account-holding.ts";
import { connectedAccountsText } from "./connected-accounts.text.ts";

const KINDS: readonly DeviceKind[] = ["lock", "thermostat", "noise_sensor", "other"];

/** Gives what says which devices an account brings; nothing while that is not known. */
export function useHoldingWords(): (holding: AccountHolding | undefined) => string {
  const t = useText(connectedAccountsText);
  return (holding) => {
    if (holding === undefined || (holding.total === 0 && !holding.isComplete)) return "";
    if (holding.total === 0) return t("account.brings.none");
    const devices = KINDS.flatMap((kind) => {
      const count = holding.byKind.get(kind) ?? 0;
      return count > 0 ? t(`account.brings.${kind}`, { count }) : [];
    }).join(" · ");
    return holding.isComplete ? devices : t("account.brings.atLeast", { devices });
  };
}
