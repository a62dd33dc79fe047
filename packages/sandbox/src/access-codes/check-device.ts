import type { Device } from "../devices/device.ts";
import { ApiError } from "../http/api-error.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { reachError } from "../locks/reach-error.ts";
import type { Store } from "../store/store.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";

/** Refuses a device that has no codes, no offline codes, or that is not to be asked while it is away. */
export function checkDevice(
  store: Store,
  device: Device,
  wanted: { is_offline: boolean; attempt_for_offline_device: boolean },
): void {
  const flag = wanted.is_offline ? "can_program_offline_access_codes" : "can_program_online_access_codes";
  if (!device.can[flag]) {
    const message = `This device does not take ${wanted.is_offline ? "offline " : ""}access codes.`;
    throw new ApiError({ ...MISSING_CAPABILITY, message });
  }
  const isAway = !wanted.is_offline && !wanted.attempt_for_offline_device && reachError(store, device) !== null;
  if (isAway) throw invalidInput("The device can't be reached now", "attempt_for_offline_device");
}
