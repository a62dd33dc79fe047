import type { Caller } from "../http/caller.ts";
import { findOwn } from "../http/find-own.ts";
import { notFound } from "../http/not-found.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

/** Finds a managed device that the caller may touch, or throws the 404 that tells nothing more. */
export function findDevice(store: Store, caller: Caller, device_id: string): Device {
  const device = findOwn({ store, caller }, "devices", { device_id });
  if (!device.is_managed) throw notFound("device");
  return device;
}
