import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import type { Device } from "../devices/device.ts";
import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import {
  BRIDGE_LOCK_ERROR,
  OFFLINE_LOCK_ERROR,
  SIGNED_OUT_LOCK_ERROR,
  UNCONFIRMED_REPORT_MS,
} from "../undocumented.ts";
import { setLocked } from "./set-locked.ts";

/** Sends a lock its command and gives the attempt, which is settled when the lock would have answered. */
export function startAttempt(store: Store, device: Device, locked: boolean): ActionAttempt {
  const sequence = store.next_sequence();
  const attempt: ActionAttempt = {
    sequence,
    action_attempt_id: uuidFrom(`action_attempt:${sequence}`),
    action_type: locked ? "LOCK_DOOR" : "UNLOCK_DOOR",
    device_id: device.device_id,
    status: "pending",
    result: null,
    error: null,
  };
  store.action_attempts.set(attempt.action_attempt_id, attempt);
  store.agenda.add(store.clock.now() + device.lock_behavior.delay_ms, (at) => finish(store, device, attempt, at));
  return attempt;
}

function finish(store: Store, device: Device, attempt: ActionAttempt, at: number): void {
  const { behavior } = device.lock_behavior;
  const error = errorOf(store, device);
  if (error) {
    attempt.status = "error";
    attempt.error = error;
  } else if (behavior === "never") {
    return;
  } else {
    const { action_attempt_id } = attempt;
    const change = { locked: attempt.action_type === "LOCK_DOOR", method: "remote", action_attempt_id } as const;
    attempt.status = "success";
    attempt.result = { was_confirmed_by_device: behavior === "confirmed" };
    if (behavior === "confirmed") setLocked(store, device, { ...change, at });
    else planReport(store, device, { ...change, at: at + UNCONFIRMED_REPORT_MS });
  }
  tell(store, device, attempt, at);
}

/** What the lock did not say itself is seen later, if it can be reached then. */
function planReport(store: Store, device: Device, change: Parameters<typeof setLocked>[2]): void {
  store.agenda.add(change.at, () => {
    if (!errorOf(store, device)) setLocked(store, device, change);
  });
}

function errorOf(store: Store, device: Device): ActionAttempt["error"] {
  const account = store.connected_accounts.get(device.connected_account_id);
  if (isCutOff(account)) return isSignedOut(account) ? SIGNED_OUT_LOCK_ERROR : BRIDGE_LOCK_ERROR;
  if (!device.online) return OFFLINE_LOCK_ERROR;
  return device.lock_behavior.behavior === "error" ? device.lock_behavior.error : null;
}

function tell(store: Store, device: Device, attempt: ActionAttempt, at: number): void {
  const { action_attempt_id, action_type, status } = attempt;
  const { device_id, connected_account_id } = device;
  addEvent(store, {
    event_type: `action_attempt.${action_type.toLowerCase()}.${status === "success" ? "succeeded" : "failed"}`,
    occurred_at: at,
    customer_key: store.connected_accounts.get(connected_account_id)?.customer_key,
    connected_account_id,
    device_id,
    space_ids: [...device.space_ids],
    details: { action_attempt_id, action_type, status, device_id, connected_account_id },
  });
}
