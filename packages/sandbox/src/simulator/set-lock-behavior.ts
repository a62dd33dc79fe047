import { z } from "zod";
import { field } from "../http/field.ts";
import { DEFAULT_LOCK_ERROR, LOCK_DELAY_MS } from "../undocumented.ts";
import { lockOf } from "./lock-of.ts";
import { simulation } from "./simulation.ts";

/** How a lock will answer remote commands from now on. */
export const setLockBehavior = simulation({
  path: "/_sandbox/locks/set_behavior",
  params: z.object({
    device_id: field.id,
    behavior: z.enum(["confirmed", "unconfirmed", "error", "never"]),
    delay_ms: z.number().nonnegative().default(LOCK_DELAY_MS),
    error: z.object({ type: z.string(), message: z.string() }).default(DEFAULT_LOCK_ERROR),
  }),
  run: (store, { device_id, ...behavior }) => {
    lockOf(store, device_id).lock_behavior = behavior;
  },
});
