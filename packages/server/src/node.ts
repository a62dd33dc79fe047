import type { IncomingMessage, ServerResponse } from "node:http";
import type { Gateway } from "./gateway.ts";

/** What Express adds to a request. */
interface MountedRequest extends IncomingMessage {
  originalUrl?: string;
  body?: unknown;
}

/**
 * Makes a handler for `node:http`, Express and whatever else speaks in Node's requests and responses.
 * The address is taken from the Host header; `x-forwarded-*` headers are not trusted.
 */
export function toNodeHandler(gateway: Gateway): (req: MountedRequest, res: ServerResponse) => void {
  return (req, res) => {
    const left = new AbortController();
    res.on("close", () => left.abort());
    void respond(gateway, req, left.signal).then((response) => send(response, req, res));
  };
}

async function respond(gateway: Gateway, req: MountedRequest, signal: AbortSignal): Promise<Response> {
  const url = readUrl(req);
  if (!url) return new Response(null, { status: 400 });
  const hasBody = req.method !== "GET" && req.method !== "HEAD";
  return gateway.fetch(
    new Request(url, {
      method: req.method ?? "GET",
      headers: readHeaders(req),
      signal,
      ...(hasBody && { body: readBody(req), duplex: "half" }),
    }),
  );
}

function readUrl(req: MountedRequest): URL | undefined {
  const scheme = "encrypted" in req.socket ? "https" : "http";
  const path = req.originalUrl ?? req.url ?? "";
  const origin = `${scheme}://${req.headers.host ?? "localhost"}`;
  // A Host header or request line that smuggles a path or another host does not survive this.
  const isPlain = URL.canParse(origin) && new URL(origin).pathname === "/" && path.startsWith("/");
  return isPlain && URL.canParse(origin + path) ? new URL(origin + path) : undefined;
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
  });
}

async function send(response: Response, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (res.destroyed) return;
  // The rest of a body that was refused half-way is not read; the connection can't be used again.
  if (!req.complete) res.setHeader("connection", "close");
  res.writeHead(response.status, Object.fromEntries(response.headers));
  res.end(new Uint8Array(await response.arrayBuffer()));
}
