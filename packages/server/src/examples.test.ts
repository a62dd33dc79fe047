import { createSandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import express from "express";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { toNodeHandler } from "./node.ts";
import { findLockedDoor } from "./testing/find-locked-door.ts";
import { openPortal } from "./testing/open-portal.ts";
import { freePort, startExample } from "./testing/start-example.ts";

/** Each example as a program of its own, beside a sandbox over HTTP that delivers webhooks to it. */

const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const soon = <Result>(check: () => Result) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

async function start(name: string) {
  const sandbox = createSandbox({ seed: "demo" });
  const aborted: string[] = [];
  const served = await serveSandbox(
    {
      ...sandbox,
      fetch: (input) => {
        const { signal, url } = input as Request;
        signal.addEventListener("abort", () => aborted.push(new URL(url).pathname));
        return sandbox.fetch(input);
      },
    },
    { port: 0 },
  );
  closing.push(served.close);
  const port = await freePort();
  const secret = await hook(served.url, sandbox.apiKey, `http://127.0.0.1:${port}/webhooks/seam`);
  const example = await startExample(name, port, {
    SEAM_API_KEY: sandbox.apiKey,
    SEAM_ENDPOINT: served.url,
    SEAM_WEBHOOK_SECRET: secret,
  });
  closing.push(() => example.kill("SIGKILL") && example.ended);
  return { sandbox, example, aborted };
}

async function hook(endpoint: string, apiKey: string, url: string): Promise<string> {
  const answer = await fetch(`${endpoint}/webhooks/create`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ url, event_types: ["*"] }),
  });
  return ((await answer.json()) as { webhook: { secret: string } }).webhook.secret;
}

/** Reads a stream as it comes. */
function listen(response: Response) {
  const heard = { text: "", isOver: false };
  const read = async () => {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) heard.text += piece;
  };
  void read()
    .catch(() => undefined)
    .finally(() => (heard.isOver = true));
  return heard;
}

const BODIES = express.json();

test.each([
  ["before", (portal: express.Handler) => [BODIES, portal]],
  ["after", (portal: express.Handler) => [portal, BODIES]],
])("Express may read bodies %s the gateway", async (_, order) => {
  const { gateway, sandbox } = openPortal();
  const app = express();
  for (const handler of order(toNodeHandler(gateway))) app.use("/api/customer-portal", handler);
  const port = await freePort();
  const server = app.listen(port);
  closing.push(() => server.close());
  const origin = `http://127.0.0.1:${port}`;
  const response = await fetch(`${origin}/api/customer-portal/devices/list?customer_key=harbor-hotels`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: '{"limit":2}',
  });
  expect([response.status, sandbox.requests.at(-1)?.params]).toMatchObject([200, { limit: 2 }]);
});

describe.each(["node", "hono", "express"])("the example for %s", { timeout: 30_000 }, (name) => {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    started = await start(name);
  }, 30_000);

  test("lists devices, unlocks a door, and hears of it by Seam's webhook", async () => {
    const { example } = started;
    const left = new AbortController();
    const heard = listen(await example.get("/live", { signal: left.signal }));
    await soon(() => expect(heard.text).toContain("event: ready"));

    const device_id = await findLockedDoor(await example.post("/devices/list"));
    const unlocked = await example.post("/locks/unlock_door", { device_id });
    const { action_attempt } = (await unlocked.json()) as { action_attempt: Record<string, string> };
    expect(action_attempt).toMatchObject({ status: "pending", action_type: "UNLOCK_DOOR" });

    const { action_attempt_id } = action_attempt;
    await soon(async () => {
      const followed = await example.post("/action_attempts/get", { device_id, action_attempt_id });
      expect(await followed.json()).toMatchObject({ action_attempt: { status: "success" } });
    });
    await soon(() => expect(heard.text).toContain("action_attempt.unlock_door.succeeded"));
    expect(heard.text).toContain(device_id);
    expect(await (await fetch(example.origin)).text()).toBe("The rest of your app.");
    expect(example.said).toBe("");
    left.abort();
    await soon(() => expect(heard.isOver).toBe(true));
  });

  test("refuses pages of another origin, people who are not signed in, and deliveries that Seam has not signed", async () => {
    const { example, sandbox } = started;
    const asked = sandbox.requests.length;
    const foreign = { headers: { origin: "https://evil.test" } };
    const typeOf = async (response: Response) => {
      const { error } = (await response.json()) as { error: { type: string } };
      return [response.status, error.type];
    };
    expect(await typeOf(await example.post("/devices/list", {}, foreign))).toEqual([403, "origin_not_allowed"]);
    expect(await typeOf(await example.get("/live", foreign))).toEqual([403, "origin_not_allowed"]);
    const nobody = { headers: { cookie: "session=guessed" } };
    expect(await typeOf(await example.post("/devices/list", {}, nobody))).toEqual([401, "unauthorized"]);
    const jonas = { headers: { cookie: "session=session-of-jonas" } };
    expect(await typeOf(await example.get("/live", jonas))).toEqual([403, "customer_forbidden"]);
    const forged = await fetch(`${example.origin}/webhooks/seam`, { method: "POST", body: '{"event_id":"1"}' });
    expect(await typeOf(forged)).toEqual([401, "webhook_not_genuine"]);
    expect(sandbox.requests.slice(asked)).toEqual([]);
  });

  test("gives up the question to Seam when the page gives up its own", async () => {
    const { example, sandbox, aborted } = started;
    const asked = sandbox.requests.length;
    sandbox.simulate.fail({ path: "/devices/list", delay_ms: 60_000 });
    const left = new AbortController();
    const answer = example.post("/devices/list", {}, { signal: left.signal });
    await soon(() => expect(sandbox.requests.at(asked)?.path).toBe("/devices/list"));
    expect(aborted).not.toContain("/devices/list");
    left.abort();
    await expect(answer).rejects.toThrow("aborted");
    await soon(() => expect(aborted).toContain("/devices/list"));
    expect((await example.post("/devices/list")).status).toBe(200);
  });

  test("ends when it is told to, though a page hears its live stream", async () => {
    const { example } = await start(name);
    const heard = listen(await example.get("/live"));
    await soon(() => expect(heard.text).toContain("event: ready"));
    expect(heard.isOver).toBe(false);
    example.kill("SIGTERM");
    expect(await example.ended).toBe(0);
    expect(heard.isOver).toBe(true);
  });
});
