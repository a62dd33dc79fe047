import { createServer, type Server } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Sandbox } from "./sandbox.ts";
import { CutConnection } from "./simulator/cut-connection.ts";

const SETTLE_EVERY_MS = 250;

interface ServeOptions {
  /** Sets the port; 0 takes any free one. */
  port: number;
  /** @default "127.0.0.1" */
  hostname?: string | undefined;
}

/** Serves a sandbox over HTTP; resolves when it can be called, with its address and the way to end it. */
export async function serveSandbox(
  sandbox: Sandbox,
  { port, hostname = "127.0.0.1" }: ServeOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const listener = getRequestListener(
    async (request, env) => {
      try {
        return await sandbox.fetch(request);
      } catch (error) {
        if (!(error instanceof CutConnection) && !request.signal.aborted) throw error;
        (env as HttpBindings).outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await listen(server, port, hostname);
  // Webhooks go out though nobody asks anything.
  const pulse = setInterval(() => void sandbox.settle(), SETTLE_EVERY_MS).unref();
  const address = server.address();
  const bound = typeof address === "object" && address ? address.port : port;
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  return { url: `http://${host}:${bound}`, close: () => close(server, pulse) };
}

function listen(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? takenError(port, error) : error),
    );
    server.listen(port, hostname, resolve);
  });
}

function takenError(port: number, cause: Error): Error {
  const message =
    `Port ${port} is taken by another program, so the sandbox can't be reached there. ` +
    "End that program, or choose another port with --port or SANDBOX_PORT.";
  return Object.assign(new Error(message, { cause }), { code: "EADDRINUSE" });
}

function close(server: Server, pulse: NodeJS.Timeout): Promise<void> {
  clearInterval(pulse);
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
