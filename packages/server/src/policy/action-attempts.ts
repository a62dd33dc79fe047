import { requiredId } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

export const actionAttempts = {
  "/action_attempts/get": {
    kind: "get",
    credential: "api_key",
    customer: "proven",
    parameters: {
      // An attempt names neither its device nor its customer, so the browser says which device it belongs to.
      device_id: { ...requiredId("device"), keptBack: true },
      action_attempt_id: {
        type: "string",
        required: true,
        max: 200,
        names: { kind: "action_attempt", by: "id", proof: "through_device" },
      },
    },
    writes: false,
    features: ["manage"],
    permission: "devices.see",
    answer: { payload: "action_attempt", resource: "action_attempt", namesCustomer: false, strip: [] },
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
