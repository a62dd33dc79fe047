import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { NoiseThreshold } from "./noise-threshold.ts";

interface Wanted {
  action: "CREATE" | "UPDATE" | "DELETE";
  threshold: NoiseThreshold;
  changes: Partial<NoiseThreshold> | null;
}

/** Sends a sensor what becomes of a threshold and gives the attempt. */
export function startNoiseCommand(store: Store, device: Device, { action, threshold, changes }: Wanted): object {
  const attempt = addAttempt(store, { action_type: `${action}_NOISE_THRESHOLD`, device_id: device.device_id });
  const { action_attempt_id } = attempt;
  const { noise_threshold_id } = threshold;
  const due = store.clock.now() + device.lock_behavior.delay_ms;
  store.agenda.add(due, "finish_noise_command", { action_attempt_id, noise_threshold_id, changes });
  return toWireAttempt(attempt);
}
