import { createSandbox } from "@customer-portal/sandbox";
import { expect, test, vi } from "vitest";
import type { Gateway } from "../gateway.ts";
import { listen } from "../testing/listen.ts";
import { HOTEL, openPortal, RENTALS } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";
import type { LiveOptions } from "./live-options.ts";

/** Seam's webhooks, delivered and signed by the sandbox, and by whoever would like to be Seam. */

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });
const HOOK = "https://host.test/seam";
/** Nothing is found by looking, in the time of a test. */
const NEVER = 10 * 60_000;

/** A host to which the sandbox delivers, and everything that was delivered. */
async function openWithWebhook({ isMounted = true, ...live }: LiveOptions & { isMounted?: boolean } = {}) {
  const mounted: { gateway?: Gateway } = {};
  const deliveries: { request: Request; status: number }[] = [];
  const sandbox = createSandbox({
    seed: "demo",
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const copy = request.clone();
      const response =
        (isMounted && (await mounted.gateway?.receiveWebhook(request))) || new Response(null, { status: 404 });
      deliveries.push({ request: copy, status: response.status });
      return response;
    },
  });
  const ask = async (route: string, body: object) => {
    const answer = await sandbox.fetch(route, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, Record<string, string>>;
  };
  const stock = await takeStock(sandbox, HOTEL);
  const { webhook } = await ask("/webhooks/create", { url: HOOK, event_types: ["*"] });
  const portal = openPortal({ live: { webhookSecret: webhook?.["secret"], pollMs: NEVER, ...live } }, sandbox);
  mounted.gateway = portal.gateway;
  return { ...portal, deliveries, ask, stock, secret: webhook?.["secret"] ?? "" };
}

const SECRET = `whsec_${btoa("twenty-four bytes or so..")}`;
const EVENT = {
  event_id: "event-1",
  event_type: "lock.unlocked",
  occurred_at: "2026-01-01T00:00:00Z",
  customer_key: HOTEL,
};

interface Signing {
  secret?: string;
  at?: number;
  id?: string;
  signature?: (own: string) => string;
}

/** A delivery as somebody signs it. */
async function delivery(
  body: string,
  { secret = SECRET, at = Date.now(), id = "msg_1", signature = (own) => own }: Signing = {},
) {
  const timestamp = String(Math.floor(at / 1_000));
  const raw = Uint8Array.from(atob(secret.slice(6)), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const mac = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(`${id}.${timestamp}.${body}`));
  const own = `v1,${btoa(String.fromCharCode(...new Uint8Array(mac)))}`;
  const headers = { "svix-id": id, "svix-timestamp": timestamp, "svix-signature": signature(own) };
  return new Request(HOOK, { method: "POST", body, headers });
}

const openSigned = (webhookSecret: string | string[] = SECRET) =>
  openPortal({ live: { webhookSecret, pollMs: NEVER } });

test("what Seam delivers is heard at once, by the customer whose it is and by nobody else", async () => {
  const { sandbox, gateway, stock, deliveries } = await openWithWebhook();
  const [hotel, rentals] = [await listen(gateway), await listen(gateway, { customerKey: RENTALS })];
  await soon(() => expect(sandbox.requests.filter(({ path }) => path === "/events/list").length).toBeGreaterThan(1));
  sandbox.simulate.turnLock({ device_id: stock.device_id, locked: false });
  await sandbox.settle();
  await soon(() =>
    expect(hotel.hints()).toContainEqual(
      expect.objectContaining({ event_type: "lock.unlocked", device_id: stock.device_id }),
    ),
  );
  expect(deliveries.map(({ status }) => status)).not.toContain(401);
  expect(rentals.text).not.toContain(stock.device_id);
});

test("an event that does not name its customer is led there by what it names", async () => {
  const { sandbox, gateway, deliveries, stock, ask } = await openWithWebhook();
  const [hotel, rentals] = [await listen(gateway), await listen(gateway, { customerKey: RENTALS })];
  await ask("/spaces/add_devices", { space_id: stock.space_id, device_ids: [stock.device_id, stock.other_device_id] });
  await ask("/locks/lock_door", { device_id: stock.device_id });
  await soon(() => {
    void sandbox.settle();
    const heard = hotel.hints().map(({ event_type }) => event_type);
    expect(heard).toContain("space.device_membership_changed");
    expect(heard).toContain("action_attempt.lock_door.succeeded");
  });
  const nameless = deliveries.map(async ({ request }) => ((await request.json()) as object) ?? {});
  expect((await Promise.all(nameless)).some((event) => !("customer_key" in event))).toBe(true);
  expect(rentals.hints()).toEqual([]);
});

test("an event that names nobody's thing is taken, and told to nobody", async () => {
  const { gateway } = openSigned();
  const stream = await listen(gateway);
  const { customer_key: _, ...nameless } = EVENT;
  for (const names of [{}, { device_id: "00000000-0000-4000-8000-00000000dead" }, { space_id: "nowhere" }])
    expect((await gateway.receiveWebhook(await delivery(JSON.stringify({ ...nameless, ...names })))).status).toBe(204);
  expect(stream.hints()).toEqual([]);
});

test("a PIN never gets into a hint, nor anything else that is no id", async () => {
  const { gateway } = openSigned();
  const stream = await listen(gateway);
  const telling = {
    code: "8642",
    access_method_id: "method-1",
    device_custom_metadata: { note: "8642" },
    name: "Nina",
  };
  await gateway.receiveWebhook(await delivery(JSON.stringify({ ...EVENT, ...telling })));
  await soon(() => expect(stream.hints()).toHaveLength(1));
  expect(stream.hints()).toEqual([
    { event_id: "event-1", event_type: "lock.unlocked", occurred_at: EVENT.occurred_at, access_method_id: "method-1" },
  ]);
});

test("a delivery that comes again is taken again and told once", async () => {
  const { gateway } = openSigned();
  const stream = await listen(gateway);
  const body = JSON.stringify(EVENT);
  for (const id of ["msg_1", "msg_1", "msg_2"])
    expect((await gateway.receiveWebhook(await delivery(body, { id }))).status).toBe(204);
  await gateway.receiveWebhook(await delivery(JSON.stringify({ ...EVENT, event_id: "event-2" })));
  await soon(() => expect(stream.hints().map(({ event_id }) => event_id)).toEqual(["event-1", "event-2"]));
});

const OTHER = `whsec_${btoa("another secret of 24 byte")}`;

test.each([
  ["signed with another secret", { secret: OTHER }],
  ["that is six minutes old", { at: Date.now() - 6 * 60_000 }],
  ["of a time that is still to come", { at: Date.now() + 6 * 60_000 }],
  ["without a signature", { signature: () => "" }],
  ["with a signature that is cut", { signature: (own: string) => own.slice(0, -4) }],
  ["with a signature of another kind", { signature: (own: string) => own.replace("v1,", "v1a,") }],
  ["with a signature that is no base64", { signature: () => "v1,%%%" }],
])("a delivery %s is refused and told to nobody", async (_, signing) => {
  const { gateway, logged } = openSigned();
  const stream = await listen(gateway);
  const response = await gateway.receiveWebhook(await delivery(JSON.stringify(EVENT), signing));
  expect([response.status, await response.json()]).toMatchObject([401, { error: { type: "webhook_not_genuine" } }]);
  expect(stream.hints()).toEqual([]);
  expect(logged.filter(({ event }) => event === "webhook_not_genuine")).toHaveLength(1);
});

test("a body that was changed on the way, or signed under another id, is refused", async () => {
  const { gateway } = openSigned();
  const genuine = await delivery(JSON.stringify(EVENT));
  const headers = Object.fromEntries(genuine.headers);
  const forged = new Request(HOOK, {
    method: "POST",
    headers,
    body: JSON.stringify({ ...EVENT, customer_key: RENTALS }),
  });
  expect((await gateway.receiveWebhook(forged)).status).toBe(401);
  const renamed = new Request(genuine, { headers: { ...headers, "svix-id": "msg_2" } });
  expect((await gateway.receiveWebhook(renamed)).status).toBe(401);
});

test("while a secret is being changed both are taken, and of several signatures one is enough", async () => {
  const { gateway } = openSigned([OTHER, SECRET]);
  const many = { signature: (own: string) => `v1,${btoa("x".repeat(32))} v2,unknown ${own}` };
  for (const signing of [{ secret: OTHER }, {}, many])
    expect((await gateway.receiveWebhook(await delivery(JSON.stringify(EVENT), signing))).status).toBe(204);
});

test.each([
  ["that is no event", "[]", 400],
  ["that is no JSON", "{", 400],
  ["that is too long", JSON.stringify({ ...EVENT, name: "x".repeat(300_000) }), 413],
])("a signed body %s is refused", async (_, body, status) => {
  const { gateway } = openSigned();
  expect((await gateway.receiveWebhook(await delivery(body))).status).toBe(status);
});

test("anything but a POST is refused, and everything where there is no secret", async () => {
  const { gateway } = openSigned();
  expect((await gateway.receiveWebhook(new Request(HOOK))).status).toBe(405);
  const without = openPortal();
  expect((await without.gateway.receiveWebhook(await delivery(JSON.stringify(EVENT)))).status).toBe(404);
  expect(without.logged).toContainEqual(expect.objectContaining({ level: "error", event: "live_unavailable" }));
});

test("while Seam can't say whose an event is the delivery is put off, and taken when it comes again", async () => {
  const { sandbox, gateway, stock, secret } = await openWithWebhook();
  const stream = await listen(gateway);
  sandbox.simulate.fail({ path: "/devices/get", status: 503, times: 3 });
  const { customer_key: _, ...nameless } = EVENT;
  const again = async () =>
    (
      await gateway.receiveWebhook(
        await delivery(JSON.stringify({ ...nameless, device_id: stock.device_id }), { secret }),
      )
    ).status;
  expect(await again()).toBe(502);
  expect(await again()).toBe(204);
  await soon(() => expect(stream.hints()).toContainEqual(expect.objectContaining({ event_id: "event-1" })));
});

test("where webhooks do not arrive, that is noticed and said, and events are heard all the same", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const { sandbox, gateway, stock, logged } = await openWithWebhook({ isMounted: false, pollMs: 1_000 });
  const stream = await listen(gateway);
  await vi.advanceTimersByTimeAsync(31_000);
  sandbox.simulate.turnLock({ device_id: stock.device_id, locked: false });
  await vi.advanceTimersByTimeAsync(45_000);
  expect(stream.hints()).toContainEqual(expect.objectContaining({ event_type: "lock.unlocked" }));
  expect(logged).toContainEqual(expect.objectContaining({ level: "warn", event: "live_webhooks_late" }));
  const before = sandbox.requests.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sandbox.requests.length - before).toBeGreaterThan(3);
  vi.useRealTimers();
});
