import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";

/** Sends a lock its command and gives the attempt, which is settled when the lock would have answered. */
export function startAttempt(store: Store, { device_id, lock_behavior }: Device, locked: boolean): ActionAttempt {
  const attempt = addAttempt(store, { action_type: locked ? "LOCK_DOOR" : "UNLOCK_DOOR", device_id });
  const due = store.clock.now() + lock_behavior.delay_ms;
  store.agenda.add(due, "finish_lock_command", { action_attempt_id: attempt.action_attempt_id });
  return attempt;
}
