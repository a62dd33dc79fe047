import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

const PROGRAM = fileURLToPath(new URL("../../../packages/sandbox/src/cli.ts", import.meta.url));

/** A Seam in a process of its own, which can be killed, and comes back where it was with another state. */
export interface MortalSeam {
  readonly apiKey: string;
  readonly endpoint: string;
  /** Asks it, as one who has the API key. */
  ask: (route: string, body?: object) => Promise<Record<string, unknown>>;
  /** What has arrived there, as paths. */
  paths: () => Promise<string[]>;
  /** Ends its process at once, with whatever is under way there. */
  kill: () => Promise<void>;
  /** Has another answer in its place, which has come by another state meanwhile. */
  comeBack: (change: (sandbox: Sandbox) => void) => Promise<Sandbox>;
}

/** Starts one on a port that nobody has; it ends with the test. */
export async function openMortalSeam({ onTestFinished }: TestContext): Promise<MortalSeam> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [PROGRAM, "--port", String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close");
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  onTestFinished(kill);
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const { apiKey } = JSON.parse(said.toString()) as { apiKey: string };
  const send = async (route: string, init: RequestInit) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const response = await fetch(`${endpoint}${route}`, { ...init, headers });
    if (!response.ok) throw new Error(`${route} was answered with ${response.status}: ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    apiKey,
    endpoint,
    kill,
    ask: (route, body = {}) => send(route, { method: "POST", body: JSON.stringify(body) }),
    async paths() {
      const { requests } = (await send("/_sandbox/requests", {})) as { requests: { path: string }[] };
      return requests.map(({ path }) => path);
    },
    async comeBack(change) {
      const sandbox = createSandbox({ seed: "demo" });
      change(sandbox);
      const served = await serveSandbox(sandbox, { port, hostname: "127.0.0.1" });
      onTestFinished(() => served.close());
      return sandbox;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
