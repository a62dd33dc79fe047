import { createAgenda } from "./agenda.ts";
import { createClock } from "./clock.ts";
import type { Store } from "./store.ts";
import { uuidFrom } from "./uuid-from.ts";

/** Makes an empty world whose time is `now`. */
export function createStore(now: () => number): Store {
  const clock = createClock(now);
  let sequence = 0;
  return {
    workspace_id: uuidFrom("workspace"),
    api_key: "seam_test_sandbox_b41d7e9c52f08a36",
    started_at: clock.now(),
    clock,
    agenda: createAgenda(),
    customers: new Map(),
    connected_accounts: new Map(),
    devices: new Map(),
    spaces: new Map(),
    client_sessions: new Map(),
    action_attempts: new Map(),
    events: [],
    command_times: new Map(),
    faults: [],
    latency_ms: 0,
    next_sequence: () => {
      sequence += 1;
      return sequence;
    },
  };
}
