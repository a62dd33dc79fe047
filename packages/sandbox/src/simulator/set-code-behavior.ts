import { z } from "zod";
import { resumeCodes } from "../access-codes/resume-codes.ts";
import { field } from "../http/field.ts";
import { deviceOf } from "./device-of.ts";
import { simulation } from "./simulation.ts";

/** How a lock answers for codes from now on: it takes them, refuses them, or does not answer. */
export const setCodeBehavior = simulation({
  path: "/_sandbox/locks/set_code_behavior",
  params: z.object({ device_id: field.id, behavior: z.enum(["confirmed", "error", "never"]) }),
  run: (store, { device_id, behavior }) => {
    deviceOf(store, device_id);
    if (behavior === "confirmed") store.code_behaviors.delete(device_id);
    else store.code_behaviors.set(device_id, behavior);
    resumeCodes(store, device_id, store.clock.now());
  },
});
