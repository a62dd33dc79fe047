import type { Caller } from "../http/caller.ts";
import { notFound } from "../http/not-found.ts";
import { scopeOf } from "../http/scope.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

/** Finds a managed device that the caller may touch, or throws the 404 that tells nothing more. */
export function findDevice(store: Store, caller: Caller, device_id: string): Device {
  const device = store.devices.get(device_id);
  if (!scopeOf(store, caller).device(device) || !device.is_managed) throw notFound("device");
  return device;
}
