import { z } from "zod";
import { addDeviceEvent } from "../events/add-device-event.ts";
import { field } from "../http/field.ts";
import { batteryStatus } from "../undocumented.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** The battery reaches a level, from 0 to 1. */
export const setBattery = simulation({
  path: "/_sandbox/devices/set_battery",
  params: z.object({ device_id: field.id, level: z.number().min(0).max(1) }),
  run: (store, { device_id, level }) => {
    const device = deviceOf(store, device_id);
    const now = store.clock.now();
    const before = device.battery_level === undefined ? undefined : batteryStatus(device.battery_level);
    const status = batteryStatus(level);
    device.battery_level = level;
    if (status === before) return;
    const details = { battery_level: level, battery_status: status };
    addDeviceEvent(store, device, "device.battery_status_changed", now, details);
    if (status === "low" || status === "critical") {
      addDeviceEvent(store, device, "device.low_battery", now, { battery_level: level });
    }
  },
});
