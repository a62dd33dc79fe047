import type { Happening } from "../store/happening.ts";
import { reachError } from "./reach-error.ts";
import { setLocked } from "./set-locked.ts";

/** What the lock did not say itself is seen later, if it can be reached then. */
export const reportLock: Happening<{ action_attempt_id: string }> = (store, { action_attempt_id }, at) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  const device = store.devices.get(attempt?.device_id ?? "");
  if (!attempt || !device || device.lock_behavior.behavior === "error" || reachError(store, device)) return;
  setLocked(store, device, { locked: attempt.action_type === "LOCK_DOOR", method: "remote", action_attempt_id, at });
};
