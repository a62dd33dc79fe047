import { z } from "zod";
import { field } from "../http/field.ts";
import { setLocked } from "../locks/set-locked.ts";
import { lockOf } from "./lock-of.ts";
import { simulation } from "./simulation.ts";

/** Somebody turns the lock by hand. */
export const turnLock = simulation({
  path: "/_sandbox/locks/turn",
  params: z.object({ device_id: field.id, locked: z.boolean() }),
  run: (store, { device_id, locked }) => {
    setLocked(store, lockOf(store, device_id), { locked, method: "manual", at: store.clock.now() });
  },
});
