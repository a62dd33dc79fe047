import type { Sandbox } from "@customer-portal/sandbox";

type Simulate = Sandbox["simulate"];

/** What can happen to one device, by the word that the tools drawer sends. */
export const happenings: Readonly<Record<string, (simulate: Simulate, device_id: string) => void>> = {
  locked_by_hand: (simulate, device_id) => simulate.turnLock({ device_id, locked: true }),
  unlocked_by_hand: (simulate, device_id) => simulate.turnLock({ device_id, locked: false }),
  offline: (simulate, device_id) => simulate.setOnline({ device_id, online: false }),
  online: (simulate, device_id) => simulate.setOnline({ device_id, online: true }),
  commands_confirmed: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "confirmed" }),
  commands_unconfirmed: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "unconfirmed" }),
  commands_fail: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "error" }),
  commands_never_answer: (simulate, device_id) => simulate.setLockBehavior({ device_id, behavior: "never" }),
};

type Fault = Omit<Parameters<Simulate["fail"]>[0], "path" | "times">;

/** How calls can go wrong, by the word that the tools drawer sends. */
export const faults: Readonly<Record<string, Fault>> = {
  slow: { delay_ms: 6000 },
  rate_limited: { status: 429, retry_after: 10 },
  server_error: { status: 500 },
  html: { status: 502, body: "html" },
  cut: { cut: true },
};

/**
 * Makes calls go wrong: the next lock command, which is never tried again; or every read until the faults are
 * cleared, since one failed read is tried again and heals before anybody sees it.
 */
export function fail(simulate: Simulate, on: "command" | "read", fault: Fault): void {
  simulate.clearFaults();
  const paths = on === "command" ? ["/locks/unlock_door", "/locks/lock_door"] : ["/devices/list", "/devices/get"];
  for (const path of paths) simulate.fail({ ...fault, path, times: on === "command" ? 1 : 1_000_000 });
}
