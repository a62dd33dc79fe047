import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { GatewayOptions } from "../gateway-options.ts";
import type { Authorization } from "../request/authorization.ts";
import { askForStream, listen } from "../testing/listen.ts";
import { HOTEL, openPortal, RENTALS } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";
import { createMemoryBus } from "./memory-bus.ts";

/** What a page hears of its customer, read as a page reads it. */

afterEach(() => void vi.useRealTimers());

const POLL = { live: { pollMs: 20 } } as const;
const openLive = (options: Partial<GatewayOptions> = {}, sandbox?: Sandbox) =>
  openPortal({ ...POLL, ...options }, sandbox);
const lockOf = async (sandbox: Sandbox, customerKey = HOTEL) => (await takeStock(sandbox, customerKey)).device_id;
const looks = (sandbox: Sandbox) => sandbox.requests.filter(({ path }) => path === "/events/list").length;
const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

/** A stream that has caught up, and a lock that it hears of. */
async function hearALock(options: Partial<GatewayOptions> = {}) {
  const portal = openLive(options);
  const device_id = await lockOf(portal.sandbox);
  const stream = await listen(portal.gateway);
  await soon(() => expect(looks(portal.sandbox)).toBeGreaterThan(2));
  const turn = (locked: boolean) => portal.sandbox.simulate.turnLock({ device_id, locked });
  return { ...portal, device_id, stream, turn };
}

test("a hand on a lock is heard within a second, as a hint and no more", async () => {
  const { sandbox, gateway } = openPortal();
  const device_id = await lockOf(sandbox);
  const stream = await listen(gateway);
  await soon(() => expect(looks(sandbox)).toBeGreaterThan(0));
  const at = Date.now();
  sandbox.simulate.turnLock({ device_id, locked: false });
  await soon(() =>
    expect(stream.hints()).toContainEqual(expect.objectContaining({ event_type: "lock.unlocked", device_id })),
  );
  expect(Date.now() - at).toBeLessThan(1_500);
  expect(stream.text).not.toMatch(/method|metadata|customer_key/);
  expect(stream.response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(stream.heard[0]).toMatchObject({ event: "ready", data: { resumed: false, heartbeat_ms: 20_000 } });
});

test("each event is told once, in the order in which it came", async () => {
  const { stream, turn } = await hearALock();
  for (const locked of [false, true, false]) {
    turn(locked);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const types = () =>
    stream
      .hints()
      .map(({ event_type }) => event_type)
      .filter((type) => String(type).startsWith("lock."));
  await soon(() => expect(types().slice(-3)).toEqual(["lock.unlocked", "lock.locked", "lock.unlocked"]));
  const ids = stream.hints().map(({ event_id }) => event_id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("nothing of another customer is heard", async () => {
  const { sandbox, gateway } = openLive();
  const [own, foreign] = [await lockOf(sandbox), await takeStock(sandbox, RENTALS)];
  const [hotel, rentals] = [await listen(gateway), await listen(gateway, { customerKey: RENTALS })];
  await soon(() => expect(looks(sandbox)).toBeGreaterThan(4));
  for (const device_id of [own, foreign.device_id])
    for (const locked of [true, false]) sandbox.simulate.turnLock({ device_id, locked });
  await soon(() => expect(rentals.hints().map(({ device_id }) => device_id)).toContain(foreign.device_id));
  await soon(() => expect(hotel.hints().map(({ device_id }) => device_id)).toContain(own));
  for (const text of foreign.texts) expect(hotel.text).not.toContain(text);
  expect(rentals.text).not.toContain(own);
});

test("many streams of a customer share one poll, which ends with the last of them", async () => {
  const { sandbox, gateway } = openLive({ live: { pollMs: 200 } });
  const streams = await Promise.all(Array.from({ length: 5 }, () => listen(gateway)));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(looks(sandbox)).toBeLessThanOrEqual(5);
  for (const stream of streams) stream.leave();
  await new Promise((resolve) => setTimeout(resolve, 250));
  const before = looks(sandbox);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(looks(sandbox)).toBe(before);
});

describe("coming back", () => {
  test("goes on after the last place, and hears what came meanwhile, once", async () => {
    const { sandbox, gateway, device_id, stream, turn } = await hearALock();
    turn(false);
    await soon(() => expect(stream.hints().at(-1)).toMatchObject({ event_type: "lock.unlocked", device_id }));
    stream.leave();
    const last = stream.hints().at(-1);
    turn(true);
    const again = await listen(gateway, { headers: { "last-event-id": stream.place } });
    await soon(() => expect(again.hints().map(({ event_type }) => event_type)).toContain("lock.locked"));
    expect(again.heard[0]).toMatchObject({ event: "ready", data: { resumed: true } });
    expect(again.has("reset")).toBe(false);
    expect(again.hints().map(({ event_id }) => event_id)).not.toContain(last?.["event_id"]);
    expect(looks(sandbox)).toBeGreaterThan(0);
  });

  test.each([
    ["another instance", "deadbeef-4"],
    ["nobody", "no place"],
  ])("with a place of %s begins anew", async (_, place) => {
    const { gateway } = openLive();
    const stream = await listen(gateway, { headers: { "last-event-id": place } });
    await soon(() => expect(stream.heard.map(({ event }) => event).slice(0, 2)).toEqual(["ready", "reset"]));
  });

  test("with a place of another customer begins anew, and hears nothing of that one", async () => {
    const { gateway, stream, device_id, turn } = await hearALock();
    turn(false);
    await soon(() => expect(stream.text).toContain(device_id));
    const other = await listen(gateway, { customerKey: RENTALS, headers: { "last-event-id": stream.place } });
    await soon(() => expect(other.has("reset")).toBe(true));
    expect(other.text).not.toContain(device_id);
  });

  test("after more than is kept begins anew", async () => {
    const bus = createMemoryBus();
    const { gateway } = openLive({ live: { bus, pollMs: 60_000 } });
    const [first, stays] = [await listen(gateway), await listen(gateway)];
    first.leave();
    for (let number = 0; number < 300; number += 1) await bus.publish(HOTEL, aHint(number));
    await soon(() => expect(stays.isOver || stays.hints().length === 300).toBe(true));
    const again = await listen(gateway, { headers: { "last-event-id": first.place } });
    await soon(() => expect(again.has("reset")).toBe(true));
  });
});

const aHint = (number: number) =>
  ({
    type: "hint",
    hint: { event_id: `event ${number}`, event_type: "lock.locked", occurred_at: "2026-01-01T00:00:00Z" },
  }) as const;

test("a reader who does not read is cut with a reset, and little is kept for it", async () => {
  const bus = createMemoryBus();
  const { gateway } = openLive({ live: { bus, pollMs: 60_000 } });
  const response = await askForStream(gateway);
  for (let number = 0; number < 10_000; number += 1) await bus.publish(HOTEL, aHint(number));
  const text = await response.text();
  expect(text.split("event: hint").length - 1).toBeLessThan(70);
  expect(text.trimEnd().endsWith("event: reset\ndata: {}")).toBe(true);
  expect(text).toContain("id: \nevent: reset");
});

test("more events at once than one look reads are a reset", async () => {
  const { sandbox, device_id, stream } = await hearALock();
  for (let turn = 0; turn < 260; turn += 1)
    for (const locked of [false, true]) sandbox.simulate.turnLock({ device_id, locked });
  await soon(() => expect(stream.has("reset") || stream.isOver).toBe(true));
});

describe("who may hear what", () => {
  const decided = (decision: () => Authorization) => openLive({ authorize: () => decision() });

  test.each([
    ["nobody signed in", "unauthorized", 401],
    ["another's customer", false, 403],
    ["a person without `events.see`", { permissions: ["devices.see"] }, 403],
    ["a portal without `manage`", { features: { manage: { exclude: true } } }, 403],
  ] as const)("refuses %s", async (_, decision, status) => {
    const { gateway, sandbox } = decided(() => decision);
    expect((await askForStream(gateway)).status).toBe(status);
    expect(sandbox.requests).toEqual([]);
  });

  test.each([
    ["without a word whose page it is", { "sec-fetch-site": "" }, 403],
    ["of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["of the same site but another origin", { "sec-fetch-site": "same-site" }, 403],
    ["whose Origin is another's, whatever else it says", { origin: "https://evil.test" }, 403],
    ["of its own origin", { origin: "http://portal.test", "sec-fetch-site": "" }, 200],
  ])("a page %s is answered as it should be", async (_, headers, status) => {
    const { gateway } = openLive();
    const left = new AbortController();
    const response = await askForStream(gateway, { headers }, left.signal);
    left.abort();
    expect(response.status).toBe(status);
  });

  test("a listed page of another origin may read it", async () => {
    const { gateway } = openLive({ allowedOrigins: ["https://app.test"] });
    const stream = await listen(gateway, { headers: { origin: "https://app.test", "sec-fetch-site": "cross-site" } });
    expect(stream.response.headers.get("access-control-allow-origin")).toBe("https://app.test");
    await soon(() => expect(stream.has("ready")).toBe(true));
  });

  test("of some devices only, these are heard, and those in the person's spaces", async () => {
    const sandbox = createSandbox({ seed: "demo" });
    const stock = await takeStock(sandbox, HOTEL);
    const ask = async (device_id: string) => {
      const answer = await sandbox.fetch("/devices/get", {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ device_id }),
      });
      return ((await answer.json()) as { device: { space_ids: string[] } }).device;
    };
    const [space] = (await ask(stock.device_id)).space_ids;
    const bySpace = openLive({ authorize: () => ({ spaceIds: [space as string] }) }, sandbox);
    const byDevice = openLive({ authorize: () => ({ deviceIds: [stock.other_device_id] }) }, sandbox);
    const [inSpace, ofDevice] = [await listen(bySpace.gateway), await listen(byDevice.gateway)];
    await soon(() => expect(looks(sandbox)).toBeGreaterThan(5));
    for (const online of [false, true])
      for (const device_id of [stock.device_id, stock.other_device_id])
        sandbox.simulate.setOnline({ device_id, online });
    await soon(() => expect(inSpace.text).toContain(stock.device_id));
    await soon(() => expect(ofDevice.text).toContain(stock.other_device_id));
    expect(inSpace.text).not.toContain(stock.other_device_id);
    expect(ofDevice.text).not.toContain(stock.device_id);
  });

  test("a kind of event that the portal does not show is a change and no more", async () => {
    const features = { manage: { events: { allowed_events: ["device.disconnected"] } } };
    const { stream, device_id, turn } = await hearALock({ authorize: () => ({ features }) });
    turn(false);
    await soon(() =>
      expect(stream.hints()).toContainEqual(expect.objectContaining({ event_type: "lock.changed", device_id })),
    );
    expect(stream.text).not.toContain("lock.unlocked");
  });

  test("an empty list of kinds is Seam's word for all of them", async () => {
    const features = { manage: { events: { allowed_events: [] } } };
    const { stream, device_id, turn } = await hearALock({ authorize: () => ({ features }) });
    turn(false);
    await soon(() =>
      expect(stream.hints()).toContainEqual(expect.objectContaining({ event_type: "lock.unlocked", device_id })),
    );
  });

  test.each([
    ["is sent away", false],
    ["may do less", { readOnly: true }],
  ])("whoever %s meanwhile loses the stream within minutes", async (_, later) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let decision: Authorization = true;
    const { gateway } = decided(() => decision);
    const stream = await listen(gateway);
    vi.advanceTimersByTime(6 * 60_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stream.isOver).toBe(false);
    decision = later;
    vi.advanceTimersByTime(6 * 60_000);
    await soon(() => expect(stream.isOver).toBe(true));
  });

  test("one person can't hold more streams than a person needs", async () => {
    const { gateway } = decided(() => ({ actor: "nina" }));
    const streams = await Promise.all(Array.from({ length: 31 }, () => listen(gateway)));
    expect(streams.filter(({ response }) => response.status === 200)).toHaveLength(30);
    expect(streams.find(({ response }) => response.status === 429)).toBeDefined();
    streams[0]?.leave();
    await soon(() => expect(streams[0]?.isOver).toBe(true));
    expect((await listen(gateway)).response.status).toBe(200);
  });
});

describe("what it says of itself", () => {
  test("a quiet stream shows every 20 s that it is alive, and where it stands", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { gateway } = openLive({ live: { pollMs: 60_000 } });
    const stream = await listen(gateway);
    const { place } = stream;
    vi.advanceTimersByTime(41_000);
    await soon(() => expect(stream.text.match(/^: here$/gm)).toHaveLength(2));
    expect(stream.text).toContain(`id: ${stream.heard[0]?.id}\n: here`);
    expect(place === "" || place === stream.place).toBe(true);
  });

  test("while Seam does not answer it says since when events are late, and then that they are not any more", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    const { sandbox, stream, turn, logged } = await hearALock();
    const passUntil = async (event: string) => {
      for (let seconds = 0; seconds < 40 && !stream.has(event); seconds += 1) await vi.advanceTimersByTimeAsync(1_000);
      expect(stream.has(event)).toBe(true);
    };
    sandbox.simulate.fail({ path: "/events/list", status: 503, times: 9 });
    await passUntil("delayed");
    const { since } = stream.heard.find(({ event }) => event === "delayed")?.data ?? {};
    expect(Date.now() - Date.parse(String(since))).toBeLessThan(15_000);
    expect(logged).toContainEqual(
      expect.objectContaining({ level: "warn", event: "live_delayed", customer_key: HOTEL }),
    );
    turn(false);
    await passUntil("live");
    vi.useRealTimers();
    await soon(() => expect(stream.hints()).toContainEqual(expect.objectContaining({ event_type: "lock.unlocked" })));
    expect(stream.has("reset")).toBe(false);
  });

  test("a gateway that is closed ends its streams and looks no more", async () => {
    const { gateway, sandbox, stream } = await hearALock();
    gateway.close();
    await soon(() => expect(stream.isOver).toBe(true));
    const before = looks(sandbox);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(looks(sandbox)).toBe(before);
    expect((await askForStream(gateway)).status).toBe(503);
  });

  test("where it is not offered it says so, and so it does to anything but a GET", async () => {
    const { gateway } = openPortal({ live: false });
    const response = await askForStream(gateway);
    expect([response.status, await response.json()]).toMatchObject([404, { error: { type: "live_unavailable" } }]);
    const { send } = openLive();
    expect((await send("/api/customer-portal/live?customer_key=harbor-hotels")).status).toBe(405);
  });
});

test.each([
  ["a bus that is none", { bus: {} as never }, /live\.bus/],
  ["no pause between looks", { pollMs: 0 }, /live\.pollMs/],
  ["a secret that is none", { webhookSecret: "whsec_" }, /live\.webhookSecret/],
])("does not start with %s", (_, live, message) => {
  expect(() => openPortal({ live })).toThrow(message);
});
