import { z } from "zod";
import { field } from "../http/field.ts";
import { lockOf } from "./lock-of.ts";
import { simulation } from "./simulation.ts";

/** Nobody knows any more whether the lock is locked. */
export const forgetLockState = simulation({
  path: "/_sandbox/locks/forget_state",
  params: z.object({ device_id: field.id }),
  run: (store, { device_id }) => {
    lockOf(store, device_id).locked = undefined;
  },
});
