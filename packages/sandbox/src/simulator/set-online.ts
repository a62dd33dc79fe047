import { z } from "zod";
import { setOnline as change } from "../devices/set-online.ts";
import { field } from "../http/field.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** The device loses its connection, or finds it again. */
export const setOnline = simulation({
  path: "/_sandbox/devices/set_online",
  params: z.object({ device_id: field.id, online: z.boolean() }),
  run: (store, { device_id, online }) => change(store, deviceOf(store, device_id), online),
});
