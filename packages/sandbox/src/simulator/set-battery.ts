import { z } from "zod";
import { changeBattery } from "../devices/change-battery.ts";
import { field } from "../http/field.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** The battery reaches a level, from 0 to 1. */
export const setBattery = simulation({
  path: "/_sandbox/devices/set_battery",
  params: z.object({ device_id: field.id, level: z.number().min(0).max(1) }),
  run: (store, { device_id, level }) => {
    changeBattery(store, deviceOf(store, device_id), level, store.clock.now());
  },
});
