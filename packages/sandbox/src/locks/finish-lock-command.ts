import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import type { Device } from "../devices/device.ts";
import { addEvent } from "../events/add-event.ts";
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
    attempt.status = "error";
    attempt.error = error;
  } else if (device.lock_behavior.behavior === "never") {
    return;
  } else {
    succeed(store, device, attempt, at);
  }
  tell(store, attempt, at);
};

function succeed(store: Store, device: Device, attempt: ActionAttempt, at: number): void {
  const confirmed = device.lock_behavior.behavior === "confirmed";
  const { action_attempt_id } = attempt;
  const locked = attempt.action_type === "LOCK_DOOR";
  attempt.status = "success";
  attempt.result = { was_confirmed_by_device: confirmed };
  if (confirmed) setLocked(store, device, { locked, method: "remote", action_attempt_id, at });
  else store.agenda.add(at + UNCONFIRMED_REPORT_MS, "report_lock", { action_attempt_id });
}

function errorOf(store: Store, device: Device): ActionAttempt["error"] {
  const { behavior, error } = device.lock_behavior;
  return reachError(store, device) ?? (behavior === "error" ? error : null);
}

function tell(store: Store, attempt: ActionAttempt, occurred_at: number): void {
  const { action_attempt_id, action_type, status, device_id, connected_account_id } = attempt;
  addEvent(store, {
    event_type: `action_attempt.${action_type.toLowerCase()}.${status === "success" ? "succeeded" : "failed"}`,
    occurred_at,
    ids: { action_attempt_id, device_id, connected_account_id },
    details: { action_type, status },
  });
}
