import type { Device } from "../api/resources.ts";

/** What a device is to the person who looks at it. */
export type DeviceKind = "lock" | "thermostat" | "noise_sensor" | "other";

/** Tells a device's kind from what it can do, so that types unknown today find their place. */
export function deviceKind({ capabilities_supported, can_remotely_unlock, can_remotely_lock }: Device): DeviceKind {
  if (capabilities_supported.includes("lock") || can_remotely_unlock !== undefined || can_remotely_lock !== undefined)
    return "lock";
  if (capabilities_supported.includes("thermostat")) return "thermostat";
  if (capabilities_supported.includes("noise_detection")) return "noise_sensor";
  return "other";
}

/** Phones are listed as devices by Seam; nobody runs them from a portal. */
export function isPhone({ device_type, capabilities_supported }: Device): boolean {
  return capabilities_supported.includes("phone") || device_type === "ios_phone" || device_type === "android_phone";
}
