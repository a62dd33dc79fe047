import { z } from "zod";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../http/api-error.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { MISSING_CAPABILITY } from "../undocumented.ts";

/** `/locks/configure_auto_lock` */
export const configureAutoLock = route({
  path: "/locks/configure_auto_lock",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({
    device_id: field.id,
    auto_lock_enabled: z.boolean(),
    auto_lock_delay_seconds: z.number().min(1).max(60).optional(),
  }),
  handle: ({ store, caller, params }) => {
    const { auto_lock_enabled: enabled, auto_lock_delay_seconds: delay_seconds } = params;
    const device = findDevice(store, caller, params.device_id);
    if (!device.can["can_configure_auto_lock"]) {
      throw new ApiError({ ...MISSING_CAPABILITY, message: "Auto-lock can't be configured on this device." });
    }
    if (enabled && delay_seconds === undefined) {
      throw invalidInput("Required when enabling auto-lock", "auto_lock_delay_seconds");
    }
    const { device_id, lock_behavior } = device;
    const attempt = addAttempt(store, { action_type: "CONFIGURE_AUTO_LOCK", device_id });
    const { action_attempt_id } = attempt;
    const due = store.clock.now() + lock_behavior.delay_ms;
    store.agenda.add(due, "finish_auto_lock", { action_attempt_id, enabled, delay_seconds });
    return { action_attempt: toWireAttempt(attempt) };
  },
});
