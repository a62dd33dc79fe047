import type { DeviceEntry } from "./device-entry.ts";

/** An account that lost its sign-in, with the devices that it takes along. */
export interface AccountTrouble {
  connectedAccountId: string;
  /** The account's name, or its brand while the name is not known. */
  name: string;
  entries: readonly DeviceEntry[];
}

/** Gathers devices that share an account's trouble, so that it is told once and not device by device. */
export function accountTroubles(entries: readonly DeviceEntry[]): AccountTrouble[] {
  const byAccount = new Map<string, DeviceEntry[]>();
  for (const entry of entries) {
    if (entry.trouble?.kind !== "account") continue;
    const id = entry.device.connected_account_id;
    const own = byAccount.get(id);
    if (own === undefined) byAccount.set(id, [entry]);
    else own.push(entry);
  }
  return [...byAccount].map(([connectedAccountId, own]) => ({
    connectedAccountId,
    name: [own[0]?.brand, own[0]?.account].filter(Boolean).join(" · "),
    entries: own,
  }));
}
