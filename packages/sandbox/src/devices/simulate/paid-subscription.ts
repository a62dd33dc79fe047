import { z } from "zod";
import { ApiError } from "../../http/api-error.ts";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { MISSING_CAPABILITY } from "../../undocumented.ts";
import { findDevice } from "../find-device.ts";
import { setSubscribed } from "../set-subscribed.ts";

/** `/devices/simulate/paid_subscription` */
export const simulatePaidSubscription = route({
  path: "/devices/simulate/paid_subscription",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({ device_id: field.id, is_expired: z.boolean() }),
  handle: ({ store, caller, params }) => {
    const device = findDevice(store, caller, params.device_id);
    if (!device.can["can_simulate_paid_subscription"]) {
      throw new ApiError({ ...MISSING_CAPABILITY, message: "This device has no subscription to simulate." });
    }
    setSubscribed(store, device, !params.is_expired);
    return {};
  },
});
