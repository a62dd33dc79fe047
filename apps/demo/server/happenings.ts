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

/** How the next call to given routes can go wrong, by the word that the tools drawer sends. */
export const faults: Readonly<Record<string, (simulate: Simulate, paths: string[]) => void>> = {
  slow: each((simulate, path) => simulate.fail({ path, delay_ms: 6000 })),
  rate_limited: each((simulate, path) =>
    simulate.fail({ path, status: 429, type: "rate_limit_exceeded", retry_after: 10 }),
  ),
  server_error: each((simulate, path) => simulate.fail({ path, status: 500 })),
  html: each((simulate, path) => simulate.fail({ path, status: 502, body: "html" })),
  cut: each((simulate, path) => simulate.fail({ path, cut: true })),
};

function each(fail: (simulate: Simulate, path: string) => void) {
  return (simulate: Simulate, paths: string[]) => {
    for (const path of paths) fail(simulate, path);
  };
}
