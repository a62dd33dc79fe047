import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SeamWebhook } from "@seamapi/webhook";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createSandbox } from "../create-sandbox.ts";
import { serveSandbox } from "../node.ts";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const URL_OF_HOST = "https://hook.example/seam";

interface Received {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** A world whose webhooks come here, and are answered by the next of `answers`, else by 204. */
function withReceiver() {
  const received: Received[] = [];
  const answers: (number | "hangs up")[] = [];
  const world = openSandbox({
    fetch: async (url, { body, headers }) => {
      received.push({ url, body: body as string, headers: headers as Record<string, string> });
      const answer = answers.shift() ?? 204;
      if (answer === "hangs up") throw new TypeError("fetch failed");
      return new Response(null, { status: answer });
    },
  });
  const { call, sandbox } = world;
  const hook = async (params: object = {}) =>
    (await call("/webhooks/create", { url: URL_OF_HOST, ...params })).body.webhook;
  /** Somebody turns the lock by hand, which is one event. */
  const turn = async (locked: boolean) => {
    const { device_id } = await world.deviceNamed(DEMO.devices.confirmed);
    sandbox.simulate.turnLock({ device_id, locked });
    await sandbox.settle();
  };
  const after = async (ms: number) => {
    sandbox.simulate.advanceClock({ ms });
    await sandbox.settle();
    return received.length;
  };
  return { ...world, received, answers, hook, turn, after };
}

describe("the routes", () => {
  test("create, get, list, update and delete", async () => {
    const { call, hook } = withReceiver();
    const all = await hook();
    const some = await hook({ event_types: ["lock.locked"] });
    expect(all).toMatchObject({ url: URL_OF_HOST, event_types: ["*"], secret: expect.stringMatching(/^whsec_.{32}$/) });
    expect(all.secret).not.toBe(some.secret);
    expect((await call("/webhooks/list")).body.webhooks).toEqual([all, some]);
    const { webhook_id } = some;
    expect((await call("/webhooks/update", { webhook_id, event_types: [] })).body).toEqual({ ok: true });
    expect((await call("/webhooks/get", { webhook_id })).body.webhook).toEqual({ ...some, event_types: [] });
    expect((await call("/webhooks/delete", { webhook_id })).status).toBe(200);
    expect((await call("/webhooks/list")).body.webhooks).toEqual([all]);
  });

  test.each(["nowhere", "ftp://hook.example", "javascript:alert(1)", "", 5])("refuse the address %j", async (url) => {
    const { status, body } = await openSandbox().call("/webhooks/create", { url });
    expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  });

  test.each(["get", "update", "delete"])("%s of one that is not there", async (verb) => {
    const params = { webhook_id: NOBODY, ...(verb === "update" && { event_types: ["*"] }) };
    const { status, body } = await openSandbox().call(`/webhooks/${verb}`, params);
    expect([status, body.error.type]).toEqual([404, "webhook_not_found"]);
  });
});

describe("a delivery", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is the event, signed so that Seam's own verifier takes it, and a changed one not", async () => {
    const { hook, turn, received, call } = withReceiver();
    const { secret } = await hook();
    await turn(false);
    expect(received).toHaveLength(1);
    const [{ url, body, headers }] = received as [Received];
    const { events } = (await call("/events/list", { since: "2026-11-20T09:00:00Z" })).body;
    expect([url, new SeamWebhook(secret).verify(body, headers)]).toEqual([URL_OF_HOST, events[0]]);
    expect(events[0]?.event_type).toBe("lock.unlocked");
    expect(() => new SeamWebhook(secret).verify(body.replace("unlocked", "locked"), headers)).toThrow(/signature/);
    const { secret: other } = await hook();
    expect(() => new SeamWebhook(other).verify(body, headers)).toThrow(/signature/);
  });

  test("goes to those that want its type, once to each", async () => {
    const { hook, turn, received } = withReceiver();
    await hook({ url: `${URL_OF_HOST}/all` });
    await hook({ url: `${URL_OF_HOST}/locked`, event_types: ["device.added", "lock.locked"] });
    await hook({ url: `${URL_OF_HOST}/none`, event_types: [] });
    await turn(false);
    await turn(true);
    expect(received.map(({ url }) => url.replace(URL_OF_HOST, "")).toSorted()).toEqual(["/all", "/all", "/locked"]);
    expect(new Set(received.map(({ headers }) => headers["svix-id"])).size).toBe(3);
  });

  test("that fails is tried again by the clock, under the same id, until it arrives", async () => {
    const { hook, turn, after, answers, received } = withReceiver();
    const { secret } = await hook({ event_types: ["lock.unlocked"] });
    answers.push(500, "hangs up", 302);
    await turn(false);
    expect(received).toHaveLength(1);
    expect(await after(4999)).toBe(1);
    expect(await after(1)).toBe(2);
    expect(await after(5 * 60_000)).toBe(3);
    expect(await after(30 * 60_000)).toBe(4);
    expect(await after(365 * 24 * 3_600_000)).toBe(4);
    expect(new Set(received.map(({ headers }) => headers["svix-id"])).size).toBe(1);
    for (const { body, headers } of received) expect(new SeamWebhook(secret).verify(body, headers)).toBeTruthy();
  });

  test("waits while many are on their way, and all arrive in the end", async () => {
    const { hook, turn, received, sandbox } = withReceiver();
    for (let count = 0; count < 30; count += 1) await hook({ url: `${URL_OF_HOST}/${count}` });
    await turn(false);
    expect(new Set(received.map(({ url }) => url)).size).toBe(30);
    expect(sandbox.snapshot().collections["webhook_deliveries"]).toEqual([]);
  });

  test("is given up after the eighth try", async () => {
    const { hook, turn, after, answers, sandbox } = withReceiver();
    await hook({ event_types: ["lock.unlocked"] });
    answers.push(...Array.from({ length: 20 }, () => 500));
    await turn(false);
    let tries = 1;
    for (let day = 0; day < 12; day += 1) tries = await after(24 * 3_600_000);
    expect(tries).toBe(8);
    expect(sandbox.snapshot().collections["webhook_deliveries"]).toEqual([]);
  });

  test("that nobody ever answers is given up after a time, though its fetch pays no heed to the signal", async () => {
    const times: AbortController[] = [];
    vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
      const time = new AbortController();
      times.push(time);
      return time.signal;
    });
    const world = openSandbox({ fetch: () => new Promise(() => {}) });
    const { call, sandbox, deviceNamed } = world;
    await call("/webhooks/create", { url: URL_OF_HOST });
    const { device_id } = await deviceNamed(DEMO.devices.confirmed);
    sandbox.simulate.turnLock({ device_id, locked: false });
    const settled = sandbox.settle();
    await expect.poll(() => times).toHaveLength(1);
    times[0]?.abort(new DOMException("Time is up", "TimeoutError"));
    await settled;
    expect(sandbox.snapshot().collections["webhook_deliveries"]).toMatchObject([{ failures: 1, status: "waiting" }]);
  });

  test("that comes up while others end is waited for too", async () => {
    const { hook, turn, after, received, sandbox } = withReceiver();
    for (let count = 0; count < 21; count += 1) await hook({ url: `${URL_OF_HOST}/${count}` });
    const waiting = [turn(false), sandbox.settle(), sandbox.settle()];
    await Promise.all(waiting);
    expect(received).toHaveLength(21);
    expect(await after(0)).toBe(21);
  });

  test("that waits is called off with its webhook, and outlives a snapshot", async () => {
    const { hook, turn, after, answers, sandbox, call, received } = withReceiver();
    const { webhook_id } = await hook();
    answers.push(500);
    await turn(false);
    const snapshot = sandbox.snapshot();
    await call("/webhooks/delete", { webhook_id });
    expect(await after(60_000)).toBe(1);
    sandbox.restore(snapshot);
    expect(await after(60_000)).toBe(2);
    expect(new Set(received.map(({ headers }) => headers["svix-id"])).size).toBe(1);
  });
});

describe("from a served sandbox", () => {
  const open: { close: () => unknown }[] = [];
  afterEach(async () => {
    for (const { close } of open.splice(0)) await close();
  });

  test("webhooks reach a real port while nobody asks anything", async () => {
    const sandbox = createSandbox();
    let take: (delivery: Received) => void = () => {};
    const arrived = new Promise<Received>((resolve) => {
      take = resolve;
    });
    const host: Server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        take({ url: request.url ?? "", body, headers: request.headers as Record<string, string> });
        response.end();
      });
    });
    await new Promise<void>((resolve) => {
      host.listen(0, "127.0.0.1", resolve);
    });
    open.push({ close: () => host.close() }, await serveSandbox(sandbox, { port: 0 }));
    const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
    const body = JSON.stringify({ url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/seam` });
    const response = await sandbox.fetch("/webhooks/create", { method: "POST", headers, body });
    const { webhook } = (await response.json()) as { webhook: { secret: string } };
    const found = await sandbox.fetch("/devices/get", {
      method: "POST",
      headers,
      body: JSON.stringify({ name: DEMO.devices.confirmed }),
    });
    const { device_id } = ((await found.json()) as { device: { device_id: string } }).device;
    sandbox.simulate.turnLock({ device_id, locked: false });
    const { url, ...delivery } = await arrived;
    expect(url).toBe("/seam");
    expect(new SeamWebhook(webhook.secret).verify(delivery.body, delivery.headers)).toMatchObject({ device_id });
  });
});
