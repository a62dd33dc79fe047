import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { finishAttempts } from "./finish-attempts.ts";

/** Begins the action attempt that the older code routes still answer with; it ends at once where the device is not asked now. */
export function startAttempt(
  store: Store,
  code: AccessCode,
  action_type: "CREATE_ACCESS_CODE" | "UPDATE_ACCESS_CODE" | "DELETE_ACCESS_CODE",
): Record<string, unknown> {
  const attempt = addAttempt(store, { action_type, device_id: code.device_id });
  code.action_attempt_ids.push(attempt.action_attempt_id);
  if (code.step !== "answer") finishAttempts(store, code, null);
  return toWireAttempt(attempt);
}
