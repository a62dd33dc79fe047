import { Refusal } from "../refusal.ts";
import type { Action, ActionHooks } from "./action.ts";

const LONGEST_REASON = 500;

/** Asks the host whether an action may go on, or throws its refusal. A throw, and what is no decision, refuses. */
export async function askBefore(before: ActionHooks["before"], action: Action, headers: Headers): Promise<void> {
  if (!before) return;
  const decision = await ask(before, action, headers);
  if (typeof decision !== "object" || decision === null)
    throw new Refusal("action_check_failed", { forHost: NO_DECISION });
  const { allow, reason, secondFactor } = decision as Record<string, unknown>;
  if (allow === true) return;
  if (allow !== false || typeof reason !== "string" || reason.trim() === "")
    throw new Refusal("action_check_failed", { forHost: NO_DECISION });
  throw new Refusal(secondFactor === true ? "second_factor_required" : "action_refused", {
    message: reason.slice(0, LONGEST_REASON),
  });
}

const NO_DECISION =
  "`onAction.before` returned something other than { allow: true } or { allow: false, reason }, so the action is refused. Return one of these.";

async function ask(before: NonNullable<ActionHooks["before"]>, action: Action, headers: Headers): Promise<unknown> {
  try {
    return await before(action, { headers });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? String(error)).split("\n", 4).join("\n") : typeof error;
    throw new Refusal("action_check_failed", {
      forHost: `\`onAction.before\` threw, so the action is refused. ${reason}`,
    });
  }
}
