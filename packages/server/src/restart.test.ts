import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findLockedDoor } from "./testing/find-locked-door.ts";
import { freePort, startExample, startProgram } from "./testing/start-example.ts";

/** What becomes of a gateway under load when Seam goes away without a word, and comes back having forgotten its sessions. */

const SANDBOX = path.join(import.meta.dirname, "../../sandbox/src/cli.ts");
const API_KEY = "seam_test_sandbox_b41d7e9c52f08a36";
const READERS = 20;
const PAUSE_MS = 25;
/** By the API key, by proofs of ownership, and in a session of the customer. */
const READS = ["/devices/list", "/devices/get", "/seam/customer/v1/customers/me", "/spaces/list"] as const;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const soon = (check: () => unknown, timeout = 10_000) => vi.waitFor(check, { timeout, interval: 20 });

async function startSandbox(port: number) {
  const program = startProgram(SANDBOX, { args: ["--port", String(port)] });
  closing.push(() => program.kill("SIGKILL") && program.ended);
  await soon(() => expect(program.said).toContain('"url"'), 20_000);
  return program;
}

interface Answer {
  readonly route: string;
  readonly at: number;
  readonly status: number;
  readonly body: { ok?: boolean; error?: { type: string; message: string } };
}

test(
  "a gateway under load outlives its Seam, says so meanwhile, and goes on by itself",
  { timeout: 90_000 },
  async () => {
    const port = await freePort();
    const sandbox = await startSandbox(port);
    const gateway = await startExample("node", await freePort(), {
      SEAM_API_KEY: API_KEY,
      SEAM_ENDPOINT: `http://127.0.0.1:${port}`,
    });
    closing.push(() => gateway.kill("SIGKILL") && gateway.ended);
    const device_id = await findLockedDoor(await gateway.post("/devices/list"));

    let heard = "";
    const live = await gateway.get("/live");
    const listening = (async () => {
      for await (const piece of live.body!.pipeThrough(new TextDecoderStream())) heard += piece;
    })();

    const answers: Answer[] = [];
    const over = new AbortController();
    const read = async (index: number) => {
      while (!over.signal.aborted) {
        const route = READS[index % READS.length]!;
        const at = Date.now();
        const response = await gateway.post(route, route === "/devices/get" ? { device_id } : {});
        answers.push({ route, at, status: response.status, body: (await response.json()) as Answer["body"] });
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
    };
    const reading = Promise.all(Array.from({ length: READERS }, (_, index) => read(index)));
    const since = (at: number) => answers.filter((answer) => answer.at >= at);
    await soon(() => expect(answers.length).toBeGreaterThan(5 * READERS));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);

    const killedAt = Date.now();
    sandbox.kill("SIGKILL");
    await sandbox.ended;
    const goneAt = Date.now();
    const command = await gateway.post("/locks/lock_door", { device_id });
    expect([command.status, await command.json()]).toMatchObject([
      502,
      { ok: false, error: { type: "seam_unreachable" } },
    ]);
    await soon(() => expect(heard).toContain("event: delayed"), 30_000);
    const meanwhile = since(goneAt);
    expect(meanwhile.length).toBeGreaterThan(READERS);
    for (const { status, body } of meanwhile) {
      expect([502, 504]).toContain(status);
      expect(body).toEqual({ ok: false, error: { type: expect.any(String), message: expect.any(String) } });
    }

    await startSandbox(port);
    await soon(() => {
      const latest = answers.slice(-3 * READERS);
      expect(latest.filter(({ status }) => status !== 200)).toEqual([]);
    }, 20_000);
    await soon(() => expect(heard.slice(heard.indexOf("event: delayed"))).toMatch(/^event: (live|reset)$/m), 30_000);
    const unlocked = await gateway.post("/locks/unlock_door", { device_id });
    expect(unlocked.status).toBe(200);
    await soon(() => expect(heard.slice(heard.lastIndexOf("event: live"))).toContain("action_attempt.unlock_door"));

    over.abort();
    await reading;
    expect(since(killedAt).filter(({ status }) => ![200, 502, 504].includes(status))).toEqual([]);
    expect(gateway.isRunning).toBe(true);
    expect(gateway.said).not.toMatch(/unhandled|uncaught|warning|^\s+at /im);
    expect(gateway.said).not.toContain(API_KEY);
    gateway.kill("SIGTERM");
    expect(await gateway.ended).toBe(0);
    await listening;
  },
);
