import { Refusal } from "../refusal.ts";
import { orAbort } from "./or-abort.ts";
import { readText } from "./read-text.ts";
import { retryDelay } from "./retry-delay.ts";

export interface SeamRequest {
  readonly route: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly writes: boolean;
  readonly signal: AbortSignal;
  /** A customer session's token, in place of the API key. */
  readonly token?: string | undefined;
}

export interface SeamAnswer {
  readonly status: number;
  /** The JSON object of the answer; undefined where a failed answer has none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: string | undefined;
}

export type AskSeam = (request: SeamRequest) => Promise<SeamAnswer>;

interface SeamClientOptions {
  readonly endpoint: string;
  readonly apiKey: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
}

/** Makes the function that puts one question to Seam: with a time limit, and with two more tries for reads, never for writes. */
export function createSeamClient(options: SeamClientOptions): AskSeam {
  return async (request) => {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await askOnce(options, request);
      const delay = request.writes ? undefined : retryDelay(outcome, attempt);
      if (delay === undefined) {
        if (outcome instanceof Refusal) throw outcome;
        return outcome;
      }
      await pause(delay, request.signal);
    }
  };
}

async function askOnce(options: SeamClientOptions, { route, params, writes, signal, token }: SeamRequest) {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  const until = AbortSignal.any([signal, deadline]);
  try {
    const response = await orAbort(
      options.fetch(
        new Request(options.endpoint + route, {
          method: "POST",
          headers: { authorization: `Bearer ${token ?? options.apiKey}`, "content-type": "application/json" },
          body: JSON.stringify(params),
          redirect: "manual",
          signal: until,
        }),
      ),
      until,
    );
    const text = await orAbort(readText(response, options.maxAnswerBytes), until);
    if (text === undefined) throw tooLong(route, writes, response);
    return readAnswer(response, text, writes);
  } catch (error) {
    if (signal.aborted) throw error;
    if (error instanceof Refusal) return error;
    const type = deadline.aborted ? "seam_timeout" : "seam_unreachable";
    return new Refusal(type, {
      ...unknownOutcome(writes),
      forHost: `Seam gave no answer to ${route}. ${causeOf(error)} Check \`endpoint\`, and that Seam or the sandbox can be reached from here.`,
    });
  }
}

/** Node hides why a connection failed in the error's cause. */
function causeOf(error: unknown): string {
  const { message, cause } = error as { message?: unknown; cause?: { message?: unknown } };
  return [message, cause?.message].filter((part) => typeof part === "string" && part !== "").join(": ");
}

function readAnswer(response: Response, text: string, writes: boolean): SeamAnswer {
  const body = parseObject(text);
  const requestId = plain(response.headers.get("seam-request-id"));
  // An outage may answer without JSON; the status says enough then.
  if (
    !body &&
    !(response.status === 401 || response.status === 403 || response.status === 429 || response.status >= 500)
  )
    throw new Refusal("seam_invalid_response", {
      ...unknownOutcome(writes),
      seamRequestId: requestId,
      forHost: `Seam answered ${response.status} with something other than a JSON object.`,
    });
  return { status: response.status, body, requestId, retryAfter: plain(response.headers.get("retry-after")) };
}

function tooLong(route: string, writes: boolean, response: Response): Refusal {
  return new Refusal("seam_invalid_response", {
    ...unknownOutcome(writes),
    seamRequestId: plain(response.headers.get("seam-request-id")),
    forHost: `Seam's answer to ${route} is longer than \`maxAnswerBytes\`, so it was not read to its end. Ask for fewer at a time, or raise it.`,
  });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const plain = (header: string | null) => (header && /^[\w\-:., +]{1,100}$/.test(header) ? header : undefined);

/** A command without an answer may have been carried out all the same, and the person must know. */
export function unknownOutcome(writes: boolean) {
  return writes
    ? {
        isUnknown: true,
        message:
          "Seam's answer did not arrive whole, so it is not known whether the command was carried out. Look at the present state before sending it again.",
      }
    : {};
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return orAbort(wait, signal).finally(() => clearTimeout(timer));
}
