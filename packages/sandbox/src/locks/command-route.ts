import { z } from "zod";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../http/api-error.ts";
import { field } from "../http/field.ts";
import { route, type Route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";
import { checkRate } from "./check-rate.ts";
import { startAttempt } from "./start-attempt.ts";

/** Makes the route of one lock command: the two differ in nothing but the direction. */
export function commandRoute(path: string, locked: boolean): Route {
  const flag = locked ? "can_remotely_lock" : "can_remotely_unlock";
  return route({
    path,
    methods: VERBS.action,
    auth: ["api_key", "client_session", "client_session_with_customer"],
    params: z.object({ device_id: field.id }),
    handle: ({ store, caller, params }) => {
      const device = findDevice(store, caller, params.device_id);
      if (!device.can[flag]) {
        const message = `This device can't be ${locked ? "locked" : "unlocked"} remotely.`;
        throw new ApiError({ ...MISSING_CAPABILITY, message });
      }
      checkRate(store, device.device_id, path);
      return { action_attempt: toWireAttempt(startAttempt(store, device, locked)) };
    },
  });
}
