import { spawn } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { vi } from "vitest";

const EXAMPLES = path.join(import.meta.dirname, "../../examples");

/** Gives a port that nobody has, for a program that is told its port. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

/** Starts a program of Node by itself, as a host does; `say` is what it has said on either stream. */
export function startProgram(file: string, { args = [], env = {} }: { args?: string[]; env?: Record<string, string> }) {
  const child = spawn(process.execPath, [file, ...args], { env: { ...process.env, ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    get said() {
      return said;
    },
    get isRunning() {
      return child.exitCode === null && child.signalCode === null;
    },
  };
}

/** Starts an example on a port of its own; resolves when it can be called. */
export async function startExample(name: string, port: number, env: Record<string, string>) {
  const program = startProgram(path.join(EXAMPLES, `${name}.ts`), { env: { ...env, PORT: String(port) } });
  const origin = `http://127.0.0.1:${port}`;
  await vi.waitFor(() => fetch(origin), { timeout: 20_000, interval: 50 });
  const headers = { origin, "content-type": "application/json", cookie: "session=session-of-mira" };
  const url = (route: string, customerKey = "harbor-hotels") =>
    `${origin}/api/customer-portal${route}?customer_key=${encodeURIComponent(customerKey)}`;
  return Object.assign(program, {
    origin,
    /** Asks as a page does, with the sign-in that the examples know. */
    post: (route: string, body: object = {}, init: RequestInit = {}) =>
      fetch(url(route), {
        method: "POST",
        body: JSON.stringify(body),
        ...init,
        headers: { ...headers, ...(init.headers as object) },
      }),
    get: (route: string, init: RequestInit = {}) =>
      fetch(url(route), { ...init, headers: { ...headers, ...(init.headers as object) } }),
  });
}
