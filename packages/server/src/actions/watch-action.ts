import type { Logger } from "../log.ts";
import { Refusal } from "../refusal.ts";
import type { Action, ActionHooks, ActionOutcome } from "./action.ts";

/** Lets an action run and tells the host how it ended; the host's own failure changes nothing. */
export async function watchAction(
  { after, log }: { after: ActionHooks["after"]; log: Logger },
  action: Action,
  run: () => Promise<Response>,
): Promise<Response> {
  if (!after) return run();
  const started = performance.now();
  const tell = (ended: Omit<ActionOutcome, "durationMs">) => {
    const durationMs = Math.round(performance.now() - started);
    void Promise.resolve()
      .then(async () => after({ ...action, ...ended, durationMs }))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
        log.error({ event: "audit_failed", message: `\`onAction.after\` threw. ${reason}`, route: action.route });
      });
  };
  try {
    const response = await run();
    const seamRequestId = response.headers.get("seam-request-id") ?? undefined;
    tell({ outcome: "done", status: response.status, type: undefined, seamRequestId });
    return response;
  } catch (error) {
    tell(outcomeOf(error));
    throw error;
  }
}

function outcomeOf(error: unknown): Omit<ActionOutcome, "durationMs"> {
  if (!(error instanceof Refusal))
    return { outcome: "unknown", status: 499, type: "request_aborted", seamRequestId: undefined };
  const { type, status, details } = error;
  const { seamRequestId, isUnknown } = details;
  const outcome = isUnknown ? "unknown" : status >= 500 ? "failed" : "refused";
  return { outcome, status, type, seamRequestId };
}
