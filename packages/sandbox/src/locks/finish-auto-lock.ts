import { endAttempt } from "../action-attempts/end-attempt.ts";
import type { Happening } from "../store/happening.ts";
import { DEVICE_GONE_ERROR } from "../undocumented.ts";
import { reachError } from "./reach-error.ts";

interface Setting {
  action_attempt_id: string;
  enabled: boolean;
  delay_seconds: number | undefined;
}

/** The lock takes its new auto-lock setting: later unlocks go by it, and one that is under way is no longer meant once it is off. */
export const finishAutoLock: Happening<Setting> = (store, { action_attempt_id, enabled, delay_seconds }, at) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  if (!attempt) return;
  const device = store.devices.get(attempt.device_id ?? "");
  const { behavior, error: refusal } = device?.lock_behavior ?? { behavior: undefined, error: null };
  const error = device ? (reachError(store, device) ?? (behavior === "error" ? refusal : null)) : DEVICE_GONE_ERROR;
  if (behavior === "never" && !error) return;
  if (device && !error) {
    device.auto_lock = { enabled, delay_seconds: delay_seconds ?? device.auto_lock?.delay_seconds };
    if (!enabled) device.relock_due = undefined;
  }
  endAttempt(store, attempt, { error, at });
};
