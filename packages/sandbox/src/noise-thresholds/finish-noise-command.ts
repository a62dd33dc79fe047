import { endAttempt } from "../action-attempts/end-attempt.ts";
import { answerOf } from "../devices/answer-of.ts";
import { remove } from "../store/remove.ts";
import type { Happening } from "../store/happening.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";
import { toWireThreshold } from "./to-wire.ts";
import { watchNoise } from "./watch-noise.ts";

type Command = {
  action_attempt_id: string;
  noise_threshold_id: string;
  /** What becomes of the threshold on the sensor; `null` takes it off. */
  changes: Partial<NoiseThreshold> | null;
};

/** The sensor has had its time to take a threshold, or to forget one. */
export const finishNoiseCommand: Happening<Command> = (
  store,
  { action_attempt_id, noise_threshold_id, changes },
  at,
) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  const device = store.devices.get(attempt?.device_id ?? "");
  const answer = answerOf(store, device);
  if (!attempt || !answer.answers) return;
  const threshold = store.noise_thresholds.get(noise_threshold_id);
  const error = answer.error ?? (threshold ? null : THRESHOLD_GONE);
  if (!device || !threshold || error) {
    endAttempt(store, attempt, { error, at });
    return;
  }
  if (changes) Object.assign(threshold, changes, { is_programmed: true });
  else remove(store, "noise_thresholds", noise_threshold_id, at);
  watchNoise(store, device, at);
  endAttempt(store, attempt, { result: changes ? { noise_threshold: toWireThreshold(threshold) } : {}, at });
};

const THRESHOLD_GONE = { type: "noise_threshold_not_found", message: "The noise threshold was deleted meanwhile." };
