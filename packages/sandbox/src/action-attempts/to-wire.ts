import type { ActionAttempt } from "./action-attempt.ts";

/** An action attempt as Seam shows it. */
export function toWireAttempt(attempt: ActionAttempt): Record<string, unknown> {
  const { action_attempt_id, action_type, status, result, error } = attempt;
  return { action_attempt_id, action_type, status, result, error };
}
