import type { Sandbox } from "@customer-portal/sandbox";

type Simulate = Sandbox["simulate"];

/** What can happen to one device, by the word that the tools drawer sends. */
export const deviceHappenings: Readonly<Record<string, (simulate: Simulate, device_id: string) => void>> = {
  locked_by_hand: (simulate, device_id) => simulate.turnLock({ device_id, locked: true }),
  unlocked_by_hand: (simulate, device_id) => simulate.turnLock({ device_id, locked: false }),
  offline: (simulate, device_id) => simulate.setOnline({ device_id, online: false }),
  online: (simulate, device_id) => simulate.setOnline({ device_id, online: true }),
  battery_critical: (simulate, device_id) => simulate.setBattery({ device_id, level: 0.05 }),
  battery_low: (simulate, device_id) => simulate.setBattery({ device_id, level: 0.15 }),
  battery_full: (simulate, device_id) => simulate.setBattery({ device_id, level: 1 }),
  commands_confirmed: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "confirmed" }),
  commands_unconfirmed: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "unconfirmed" }),
  commands_fail: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "error" }),
  commands_never_answer: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "never" }),
};

/** What can happen to one connected account, by the word that the tools drawer sends. */
export const accountHappenings: Readonly<Record<string, (simulate: Simulate, connected_account_id: string) => void>> = {
  signed_out: (simulate, connected_account_id) => simulate.disconnectAccount({ connected_account_id }),
  signed_in: (simulate, connected_account_id) => simulate.reconnectAccount({ connected_account_id }),
};
