import type { Device } from "../devices/device.ts";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../http/api-error.ts";
import type { RouteContext } from "../http/route.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";

/** Finds a thermostat that the caller may touch, or throws: 404 for what is not there, 400 for another kind of device. */
export function findThermostat({ store, caller }: Pick<RouteContext<unknown>, "store" | "caller">, id: string): Device {
  const device = findDevice(store, caller, id);
  if (device.capabilities_supported.includes("thermostat")) return device;
  throw new ApiError({ ...MISSING_CAPABILITY, message: "This device is not a thermostat." });
}
