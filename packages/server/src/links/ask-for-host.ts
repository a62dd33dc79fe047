import { Refusal } from "../refusal.ts";
import { refuseAnswer } from "../seam/refuse-answer.ts";
import type { AskSeam } from "../seam/seam-client.ts";
import { SeamError } from "./seam-error.ts";

/** Asks Seam on behalf of the host's own server, with the API key; gives the answer's part, or throws a `SeamError`. */
export type AskForHost = (route: string, params: object, part: string) => Promise<Record<string, unknown>>;

/** Makes what asks for the host. `writes` holds for all but reads, so that nothing is sent twice. */
export function createAskForHost(askSeam: AskSeam, redact: (text: string) => string): AskForHost {
  return async (route, params, part) => {
    try {
      const writes = !route.endsWith("/get");
      const question = { route, params: params as Record<string, unknown>, writes };
      const answer = await askSeam({ ...question, signal: new AbortController().signal });
      const value = answer.status === 200 ? answer.body?.[part] : undefined;
      if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
      throw refuseAnswer(answer, { route, writes, redact });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { type, status, message, details } = error;
      const seamRequestId = details.seamRequestId;
      throw new SeamError(`${route}: ${details.forHost ?? message}`, { type, status, seamRequestId });
    }
  };
}
