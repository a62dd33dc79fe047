import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import type { RouteContext } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import type { Device } from "./device.ts";

/** Finds a device that the caller may see, managed or else unmanaged, by its id or its name, or throws the one 404 for all others. */
export function findDeviceBy(
  { store, caller }: Pick<RouteContext<unknown>, "store" | "caller">,
  { device_id, name }: { device_id?: string | undefined; name?: string | undefined },
  is_managed = true,
): Device {
  if (device_id === undefined && name === undefined) throw invalidInput("Must specify either device_id or name");
  const scope = scopeOf(store, caller);
  const fits = (device: Device | undefined): boolean => device?.is_managed === is_managed && scope.owns(device);
  const found =
    device_id === undefined
      ? store.devices.all.find((device) => (device.nickname ?? device.name) === name && fits(device))
      : store.devices.get(device_id);
  if (!found || !fits(found)) throw notFound("device");
  return found;
}
