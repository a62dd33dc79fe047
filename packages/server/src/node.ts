import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { refusalResponse } from "./answer/to-response.ts";
import type { Gateway } from "./gateway.ts";
import { Refusal } from "./refusal.ts";

/** What Express adds to a request. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string;
  body?: unknown;
}

/**
 * Makes a handler for `node:http`, Express and whatever else speaks in Node's requests and responses.
 * The address is taken from the Host header; `x-forwarded-*` headers are not trusted.
 */
export function toNodeHandler(gateway: Pick<Gateway, "fetch">): (req: MountedRequest, res: ServerResponse) => void {
  return (req, res) => {
    const left = new AbortController();
    res.on("close", () => left.abort());
    void answer(gateway, req, left.signal)
      .then((response) => send(response, { req, res, left: left.signal }))
      .catch(() => res.destroy());
  };
}

async function answer(gateway: Pick<Gateway, "fetch">, req: MountedRequest, signal: AbortSignal): Promise<Response> {
  const request = toRequest(req, signal);
  return request ? gateway.fetch(request) : refusalResponse(new Refusal("invalid_input"));
}

function toRequest(req: MountedRequest, signal: AbortSignal): Request | undefined {
  const method = req.method ?? "GET";
  const body = method === "GET" || method === "HEAD" ? undefined : readBody(req);
  try {
    const streamed = body && { body, duplex: "half" };
    return new Request(readUrl(req), { method, headers: readHeaders(req), signal, ...streamed });
  } catch {
    // Not an address, or a method that no Request may have.
    return undefined;
  }
}

function readUrl(req: MountedRequest): string {
  const host = req.headers.host ?? "localhost";
  const path = req.originalUrl ?? req.url ?? "";
  // A Host header must not bring a path along, nor the request line another host.
  if (host === "" || /[/?#@\\]/.test(host) || !path.startsWith("/")) throw new TypeError("Not an address.");
  return `${"encrypted" in req.socket ? "https" : "http"}://${host}${path}`;
}

function readHeaders(req: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(req.headersDistinct))
    if (!name.startsWith(":")) for (const value of values ?? []) headers.append(name, value);
  return headers;
}

function readBody(req: MountedRequest): BodyInit {
  // A body parser ran first: its result stands for the bytes that it consumed.
  if (req.readableDidRead && req.body !== undefined)
    return typeof req.body === "string" || req.body instanceof Uint8Array
      ? (req.body as BodyInit)
      : JSON.stringify(req.body);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      req.on("data", (chunk: Uint8Array) => {
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) req.pause();
      });
      req.on("end", () => controller.close());
      req.on("error", (error) => controller.error(error));
    },
    pull: () => void req.resume(),
    cancel: () => drain(req),
  });
}

/** Lets the rest of a body flow past unread, so that the connection stays usable. */
function drain(req: IncomingMessage): void {
  req.removeAllListeners("data").removeAllListeners("end").resume();
}

interface Way {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Aborts when the browser has left. */
  readonly left: AbortSignal;
}

/** Sends an answer piece by piece as it comes, no faster than the browser takes it. */
async function send({ status, headers, body }: Response, { req, res, left }: Way): Promise<void> {
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  const cancel = () => void reader?.cancel().catch(() => undefined);
  left.addEventListener("abort", cancel);
  if (left.aborted) {
    cancel();
    return;
  }
  res.writeHead(status, Object.fromEntries(headers));
  drain(req);
  for (let piece = await reader?.read(); piece?.done === false; piece = await reader?.read())
    if (!res.write(piece.value)) await once(res, "drain", { signal: left });
  res.end();
}
