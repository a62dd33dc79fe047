import type { ReadSeam } from "../ownership/proof.ts";
import { refuseAnswer } from "./refuse-answer.ts";
import type { AskSeam } from "./seam-client.ts";

/** Makes what reads one thing of Seam's for the gateway's own use. */
export function createReadSeam(askSeam: AskSeam, redact: (text: string) => string): ReadSeam {
  return async (route, params, signal) => {
    const answer = await askSeam({ route, params, writes: false, signal });
    if (answer.status === 200) return answer.body;
    // Seam's words for a missing or malformed id would tell it from a foreign one.
    if (answer.status === 400 || answer.status === 404) return undefined;
    throw refuseAnswer(answer, { route, writes: false, redact });
  };
}
