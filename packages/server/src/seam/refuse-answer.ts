import { Refusal } from "../refusal.ts";
import { stripSecrets } from "../answer/strip-secrets.ts";
import { unknownOutcome, type SeamAnswer } from "./seam-client.ts";

interface Asked {
  readonly route: string;
  readonly writes: boolean;
  readonly redact: (text: string) => string;
}

/** Turns an answer of Seam that is an error into what the browser may see of it. */
export function refuseAnswer(answer: SeamAnswer, { route, writes, redact }: Asked): Refusal {
  const { status, requestId: seamRequestId } = answer;
  if (status === 401 || status === 403)
    return new Refusal("seam_credentials_refused", {
      seamRequestId,
      forHost: `Seam answered ${status} to this server's API key on ${route}. Check that \`apiKey\` is a valid key of the right workspace and was not revoked.`,
    });
  const error = readError(answer.body?.["error"]);
  if (status === 429)
    return new Refusal("rate_limited", {
      seamRequestId,
      headers: answer.retryAfter === undefined ? {} : { "retry-after": answer.retryAfter },
      forHost: `Seam's rate limit was reached on ${route}.`,
    });
  if (status >= 500)
    return new Refusal("seam_error", {
      ...unknownOutcome(writes),
      seamRequestId,
      forHost: `Seam answered ${status} on ${route}.`,
    });
  if (status < 400 || !error)
    return new Refusal("seam_invalid_response", {
      ...unknownOutcome(writes),
      seamRequestId,
      forHost: `Seam answered ${status} on ${route} in a form that the gateway does not know.`,
    });
  return new Refusal(error.type, {
    status,
    seamRequestId,
    message: redact(error.message),
    data: stripSecrets(error.data),
    validationErrors: stripSecrets(error.validation_errors),
  });
}

function readError(value: unknown) {
  if (typeof value !== "object" || value === null) return undefined;
  const { type, message, data, validation_errors } = value as Record<string, unknown>;
  return typeof type === "string" && typeof message === "string"
    ? { type, message, data, validation_errors }
    : undefined;
}
