import { endAttempt } from "../action-attempts/end-attempt.ts";
import { answerOf } from "../devices/answer-of.ts";
import type { Happening } from "../store/happening.ts";

type Setting = {
  action_attempt_id: string;
  enabled: boolean;
  delay_seconds: number | undefined;
};

/** The lock takes its new auto-lock setting: later unlocks go by it, and one that is under way is no longer meant once it is off. */
export const finishAutoLock: Happening<Setting> = (store, { action_attempt_id, enabled, delay_seconds }, at) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  const device = store.devices.get(attempt?.device_id ?? "");
  const answer = answerOf(store, device);
  if (!attempt || !answer.answers) return;
  if (device && !answer.error) {
    device.auto_lock = { enabled, delay_seconds: delay_seconds ?? device.auto_lock?.delay_seconds };
    if (!enabled) device.relock_due = undefined;
  }
  endAttempt(store, attempt, { error: answer.error, at });
};
