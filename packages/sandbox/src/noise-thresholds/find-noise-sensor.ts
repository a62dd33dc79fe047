import type { Device } from "../devices/device.ts";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../http/api-error.ts";
import type { RouteContext } from "../http/route.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";

/** Finds a noise sensor that the caller may touch, or throws: 404 for what is not there, 400 for another kind of device. */
export function findNoiseSensor(
  { store, caller }: Pick<RouteContext<unknown>, "store" | "caller">,
  id: string,
): Device {
  const device = findDevice(store, caller, id);
  if (device.capabilities_supported.includes("noise_detection")) return device;
  throw new ApiError({ ...MISSING_CAPABILITY, message: "This device is not a noise sensor." });
}
