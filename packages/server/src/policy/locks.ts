import { requiredId } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";

const command = {
  kind: "action",
  credential: "api_key",
  customer: "proven",
  parameters: { device_id: requiredId("device") },
  writes: true,
  features: ["manage"],
  permission: "locks.control",
  answer: { payload: "action_attempt", resource: "action_attempt", namesCustomer: false, strip: [] },
} as const satisfies PolicyRow;

export const locks = {
  "/locks/lock_door": command,
  "/locks/unlock_door": command,
} as const satisfies Record<`/${string}`, PolicyRow>;
