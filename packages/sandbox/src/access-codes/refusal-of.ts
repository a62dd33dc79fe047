import type { Device } from "../devices/device.ts";
import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { codeRules } from "./code-rules.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { overlaps } from "./overlaps.ts";

/** Why a device does not take a code, by Seam's name for it. */
export interface Refusal {
  error_code: string;
  message: string;
  details?: Record<string, unknown>;
}

/** Why the device, which was reached, does not do what was asked for a code; `undefined` when it does. */
export function refusalOf(store: Store, device: Device, code: AccessCode, at: number): Refusal | undefined {
  const isRemoval = isBeingDeleted(code) || code.step === "drop";
  const refuses = store.code_behaviors.get(device.device_id) === "error";
  if (isRemoval) {
    const message = "The device did not remove the code. Try again, or remove it at the device.";
    return refuses && code.on_device ? { error_code: "failed_to_remove_from_device", message } : undefined;
  }
  const others = store.access_codes
    .by("device_id", device.device_id)
    .filter((other) => other !== code && other.on_device && (other.ends_at ?? Infinity) > at);
  const double = others.find((other) => other.code === code.code && overlaps(other, code));
  if (double) {
    const key = double.is_managed ? "managed_access_code_id" : "unmanaged_access_code_id";
    return {
      error_code: "duplicate_code_on_device",
      message: "Another code with this PIN is on the device. Change one of the two.",
      details: { [key]: double.access_code_id },
    };
  }
  if (!code.on_device && others.length >= codeRules(device).most) {
    const message = "The device has no space for another code. Remove one that is no longer needed.";
    return { error_code: "no_space_for_access_code_on_device", message };
  }
  const message = "The device did not take the code. Try again, or choose another one.";
  return refuses ? { error_code: "failed_to_set_on_device", message } : undefined;
}
