import { errorOfResponse } from "./error-of-response.ts";
import { PortalError } from "./portal-error.ts";

/** Options of one call. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Milliseconds after which the call is given up. @default 30000 */
  timeout?: number | undefined;
  /** Called right before the request leaves, and again where it leaves anew; what it throws keeps it from leaving. */
  beforeSend?: (() => void) | undefined;
  /** Called when the request was refused for its sign-in and may leave anew: nothing is on its way until it does. */
  onRefused?: (() => void) | undefined;
}

/** Calls a Seam route with a JSON body and gives its JSON answer. Throws a `PortalError`, or the signal's reason when aborted. */
export type Call = <Answer>(route: string, body: Record<string, unknown>, options?: CallOptions) => Promise<Answer>;

/** One POST as a road makes it: where to, with which headers. */
export interface PostOptions extends Pick<CallOptions, "signal" | "timeout"> {
  url: string;
  route: string;
  headers: Headers;
  credentials: RequestCredentials;
  /** Sees the headers of an answer that is a success. */
  onHeaders?: ((headers: Headers) => void) | undefined;
}

const TIMEOUT = 30_000;

/** Sends one POST with a JSON body and reads the answer; every failure is a `PortalError` with a code. */
export async function post<Answer>(body: Record<string, unknown>, options: PostOptions): Promise<Answer> {
  const { url, route, headers, credentials, signal, timeout = TIMEOUT } = options;
  const abort = new AbortController();
  const onAbort = () => abort.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) onAbort();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    abort.abort();
  }, timeout);
  headers.set("content-type", "application/json");
  headers.set("accept", "application/json");
  try {
    const response = await fetch(url, {
      method: "POST",
      headers,
      credentials,
      body: JSON.stringify(body),
      signal: abort.signal,
    });
    const text = await response.text();
    const json = parse(text);
    if (!response.ok) throw errorOfResponse(response, json, route);
    if (typeof json !== "object" || json === null)
      throw new PortalError(
        `${route} was answered with something that is not JSON${/^\s*</.test(text) ? " (it looks like an HTML page)" : ""}. Check that \`endpoint\` points at the gateway and not at a page of your app.`,
        { code: "invalid_response", status: response.status, route },
      );
    options.onHeaders?.(response.headers);
    return json as Answer;
  } catch (error) {
    if (error instanceof PortalError) throw error;
    if (signal?.aborted) throw signal.reason;
    if (timedOut)
      throw new PortalError(
        `${route} was not answered within ${Math.round(timeout / 1000)} s. It may still take effect. Try again, or check the server.`,
        { code: "timeout", route, cause: error },
      );
    throw new PortalError(
      `${route} got no readable answer: the server is down or out of reach, or, where \`endpoint\` is on another origin, it does not list this page's. Check the network, or add ${location.origin} to the gateway's \`allowedOrigins\`.`,
      { code: navigator.onLine ? "network" : "offline", route, cause: error },
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
