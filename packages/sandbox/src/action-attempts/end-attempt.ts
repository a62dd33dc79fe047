import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { ActionAttempt } from "./action-attempt.ts";

/** The kinds of attempts whose end is an event. */
const TOLD = new Set(["LOCK_DOOR", "UNLOCK_DOOR", "SIMULATE_KEYPAD_CODE_ENTRY", "SIMULATE_MANUAL_LOCK_VIA_KEYPAD"]);

/** Ends an attempt with its result or its error, and tells of it where Seam does. */
export function endAttempt(
  store: Store,
  attempt: ActionAttempt,
  { error = null, result = {}, at }: { error?: ActionAttempt["error"]; result?: ActionAttempt["result"]; at: number },
): void {
  const { action_attempt_id, action_type, device_id, connected_account_id } = attempt;
  attempt.status = error ? "error" : "success";
  attempt.error = error;
  attempt.result = error ? null : result;
  if (!TOLD.has(action_type)) return;
  addEvent(store, {
    event_type: `action_attempt.${action_type.toLowerCase()}.${error ? "failed" : "succeeded"}`,
    occurred_at: at,
    ids: { action_attempt_id, device_id, connected_account_id },
    details: { action_type, status: attempt.status },
  });
}
