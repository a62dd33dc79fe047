import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pageHeaders, type PageAddresses } from "./page-headers.ts";

export interface ServedPortal {
  /** The page's address, without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("../dist", import.meta.url));
const TYPES: Partial<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves the built page on this machine with the headers that it needs anywhere. `addresses` is asked at each request, since
 * the gateway may start later. Port 0 takes any free one; a taken port rejects with Node's own `EADDRINUSE`.
 */
export function servePortal(port: number, addresses: () => PageAddresses): Promise<ServedPortal> {
  const server = createServer((request, response) => {
    void answer(request, response, addresses()).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${taken}`, close });
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, addresses: PageAddresses): Promise<void> {
  for (const [name, value] of Object.entries(pageHeaders(addresses))) response.setHeader(name, value);
  const { pathname } = new URL(request.url ?? "/", "http://page");
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, "text/plain", "GET only.");
  if (pathname === "/config.json") {
    const { endpoint, parents, seam } = addresses;
    response.setHeader("cache-control", "no-cache");
    return send(response, 200, TYPES[".json"], JSON.stringify({ endpoint, parents, seam }));
  }
  const file = path.join(ROOT, pathname === "/" ? "index.html" : decoded(pathname));
  const body = file.startsWith(ROOT + path.sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) return send(response, 404, "text/plain; charset=utf-8", "There is no such file.");
  // A file under /assets has its content's hash in its name.
  const lasts = pathname.startsWith("/assets/");
  response.setHeader("cache-control", lasts ? "public, max-age=31536000, immutable" : "no-cache");
  send(response, 200, TYPES[path.extname(file)] ?? "application/octet-stream", body);
}

/** An address that was cut off in the middle of a sign names no file. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function send(response: ServerResponse, status: number, type: string | undefined, body: string | Buffer): void {
  response.writeHead(status, { "content-type": type ?? "application/octet-stream" }).end(body);
}
