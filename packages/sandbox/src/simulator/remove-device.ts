import { z } from "zod";
import { addDeviceEvent } from "../events/add-device-event.ts";
import { field } from "../http/field.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** Somebody takes the device out of its account at the provider; Seam keeps it, with an error. */
export const removeDevice = simulation({
  path: "/_sandbox/devices/remove",
  params: z.object({ device_id: field.id }),
  run: (store, { device_id }) => {
    const device = deviceOf(store, device_id);
    if (device.errors.some(({ code }) => code === "device_removed")) return;
    const now = store.clock.now();
    device.online = false;
    device.errors.push({ code: "device_removed", message: "Device was removed from its account", created_at: now });
    addDeviceEvent(store, device, "device.removed", now);
  },
});
