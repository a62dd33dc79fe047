import { z } from "zod";
import { takeFromAccount } from "../devices/take-from-account.ts";
import { field } from "../http/field.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** Somebody takes the device out of its account at the provider; Seam keeps it, with an error. */
export const removeDevice = simulation({
  path: "/_sandbox/devices/remove",
  params: z.object({ device_id: field.id }),
  run: (store, { device_id }) => takeFromAccount(store, deviceOf(store, device_id)),
});
