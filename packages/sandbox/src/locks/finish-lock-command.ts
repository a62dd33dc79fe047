import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import { endAttempt } from "../action-attempts/end-attempt.ts";
import type { Device } from "../devices/device.ts";
import type { Happening } from "../store/happening.ts";
import type { Store } from "../store/store.ts";
import { DEVICE_GONE_ERROR, UNCONFIRMED_REPORT_MS } from "../undocumented.ts";
import { reachError } from "./reach-error.ts";
import { setLocked } from "./set-locked.ts";

/** The lock has had its time to answer. */
export const finishLockCommand: Happening<{ action_attempt_id: string }> = (store, { action_attempt_id }, at) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  if (!attempt) return;
  const device = store.devices.get(attempt.device_id ?? "");
  const error = device ? errorOf(store, device) : DEVICE_GONE_ERROR;
  if (error || !device) {
    endAttempt(store, attempt, { error, at });
    return;
  }
  const { behavior } = device.lock_behavior;
  if (behavior === "never") return;
  const confirmed = behavior === "confirmed";
  const locked = attempt.action_type === "LOCK_DOOR";
  if (confirmed) setLocked(store, device, { locked, method: "remote", action_attempt_id, at });
  else store.agenda.add(at + UNCONFIRMED_REPORT_MS, "report_lock", { action_attempt_id });
  endAttempt(store, attempt, { result: { was_confirmed_by_device: confirmed }, at });
};

function errorOf(store: Store, device: Device): ActionAttempt["error"] {
  const { behavior, error } = device.lock_behavior;
  return reachError(store, device) ?? (behavior === "error" ? error : null);
}
