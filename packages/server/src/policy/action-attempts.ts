import { attempt } from "./answers.ts";
import { requiredId } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";
import { readsProven } from "./rows.ts";

export const actionAttempts = {
  "/action_attempts/get": {
    ...readsProven,
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
    features: ["manage"],
    permission: "devices.see",
    answer: attempt,
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
