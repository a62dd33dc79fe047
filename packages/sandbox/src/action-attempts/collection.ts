import type { Declaration } from "../store/declaration.ts";
import { KEPT_ATTEMPTS } from "../undocumented.ts";
import type { ActionAttempt } from "./action-attempt.ts";

/** How action attempts are kept. They outlive their device, as answers to what was asked. */
export const actionAttempts: Declaration<ActionAttempt> = {
  id: "action_attempt_id",
  indexed: ["device_id"],
  keep: KEPT_ATTEMPTS,
};
