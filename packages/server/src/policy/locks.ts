import { attempt } from "./answers.ts";
import { requiredId } from "./parameters.ts";
import type { PolicyRow } from "./policy-row.ts";
import { writesProven } from "./rows.ts";

const command = {
  ...writesProven,
  commands: true,
  parameters: { device_id: requiredId("device") },
  features: ["manage"],
  permission: "locks.control",
  answer: attempt,
} as const satisfies PolicyRow;

export const locks = {
  "/locks/lock_door": command,
  "/locks/unlock_door": command,
  "/locks/configure_auto_lock": {
    ...command,
    parameters: {
      device_id: requiredId("device"),
      auto_lock_enabled: { type: "boolean", required: true },
      auto_lock_delay_seconds: { type: "number", min: 1, max: 60 },
    },
    permission: "locks.configure",
  },
} as const satisfies Record<`/${string}`, PolicyRow>;
