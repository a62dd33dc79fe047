import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { toWireCode } from "./to-wire.ts";

/** Ends the action attempts that waited for a code, well or with an error. */
export function finishAttempts(store: Store, code: AccessCode, error: { type: string; message: string } | null): void {
  for (const id of code.action_attempt_ids) {
    const attempt = store.action_attempts.get(id);
    if (!attempt) continue;
    attempt.status = error ? "error" : "success";
    attempt.error = error;
    const isDeletion = attempt.action_type === "DELETE_ACCESS_CODE";
    if (!error) attempt.result = isDeletion ? {} : { access_code: toWireCode(store, code) };
  }
  code.action_attempt_ids = [];
}
