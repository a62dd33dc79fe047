import { decodeJwt, SignJWT } from "jose";
import { expect, test } from "vitest";
import { openLinks, PAGE, START, typeOf } from "../testing/open-links.ts";
import { HOTEL, RENTALS } from "../testing/open-portal.ts";
import type { CustomerPortalOptions } from "./customer-portal-options.ts";
import { createLinkTokens } from "./link-token.ts";

test("a link opens its customer's portal, and the host is not asked", async () => {
  const { link, call, authorize } = openLinks();
  const { status, body, headers } = await call(await link(), "/devices/list", { limit: 2 });
  expect([status, body]).toMatchObject([200, { devices: [{}, {}] }]);
  expect(headers.get("access-control-allow-origin")).toBe(PAGE);
  expect(headers.has("access-control-allow-credentials")).toBe(false);
  expect(authorize).not.toHaveBeenCalled();
});

test("a link opens no other customer's", async () => {
  const { link, call, sandbox } = openLinks();
  const url = await link();
  const before = sandbox.requests.length;
  expect(typeOf(await call(url, "/devices/list", {}, RENTALS))).toEqual([403, "customer_forbidden"]);
  expect(sandbox.requests.length).toBe(before);
});

test("a link holds what the request may do, whatever it asks for", async () => {
  const { link, call, sandbox } = openLinks();
  const { body } = await call(await link(), "/devices/list", { limit: 500 });
  const { devices } = body as unknown as { devices: { device_id: string; can_remotely_unlock?: boolean }[] };
  const [device_id = "", other = ""] = devices
    .filter((device) => device.can_remotely_unlock)
    .map((device) => device.device_id);
  const refused = async (options: Partial<CustomerPortalOptions>, route: string, params: object = {}) =>
    typeOf(await call(await link(options), route, params));
  expect(await refused({ read_only: true }, "/locks/unlock_door", { device_id })).toEqual([403, "read_only"]);
  expect(await refused({ permissions: ["see"] }, "/locks/unlock_door", { device_id })).toEqual([403, "not_permitted"]);
  const features = { connect: { exclude: true } };
  expect(await refused({ features }, "/connected_accounts/list")).toEqual([403, "feature_excluded"]);
  expect((await refused({ device_ids: [other] }, "/locks/unlock_door", { device_id }))[0]).toBe(404);
  expect((await refused({ space_ids: [] }, "/locks/unlock_door", { device_id }))[0]).toBe(404);
  expect(sandbox.requests.some(({ path }) => path === "/locks/unlock_door")).toBe(false);
  const seen = (await call(await link({ device_ids: [other] }), "/devices/list")).body;
  expect((seen as unknown as { devices: object[] }).devices).toMatchObject([{ device_id: other }]);
  expect((await call(await link(), "/locks/unlock_door", { device_id })).status).toBe(200);
});

test("a link counts from the portal page only, and never as the host's sign-in", async () => {
  const { link, ask, sandbox, authorize } = openLinks({}, { authorize: () => true });
  const url = await link();
  const before = sandbox.requests.length;
  for (const origin of ["http://portal.test", "https://evil.example", "null", ""]) {
    const answer = await ask(url, `/devices/list?customer_key=${HOTEL}`, {}, { origin });
    expect(typeOf(answer)).toEqual([403, "origin_not_allowed"]);
    expect(answer.headers.get("access-control-allow-origin")).toBe(null);
  }
  expect([authorize.mock.calls, sandbox.requests.length]).toEqual([[], before]);
});

test("a link counts on a page beside the gateway, whose reads carry no Origin", async () => {
  const { link, gateway } = openLinks({ portalUrl: "http://portal.test/portal" });
  const authorization = `Bearer ${new URL(await link()).hash.slice(1)}`;
  const read = async (headers: Record<string, string>) => {
    const address = `http://portal.test/api/customer-portal/live?customer_key=${HOTEL}`;
    const left = new AbortController();
    const request = new Request(address, { headers: { authorization, ...headers }, signal: left.signal });
    const { status } = await gateway.fetch(request);
    left.abort();
    return status;
  };
  expect(await read({ "sec-fetch-site": "same-origin" })).toBe(200);
  expect(await read({ "sec-fetch-site": "same-origin", host: "elsewhere.test" })).toBe(403);
  expect(await read({ "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await read({})).toBe(403);
  gateway.close();
});

test("a live stream ends with its link", async () => {
  const { link, gateway, clock } = openLinks();
  const authorization = `Bearer ${new URL(await link({ expires_in: 60 })).hash.slice(1)}`;
  clock.now = START + 59_000;
  const address = `http://portal.test/api/customer-portal/live?customer_key=${HOTEL}`;
  const { status, body } = await gateway.fetch(new Request(address, { headers: { authorization, origin: PAGE } }));
  expect(status).toBe(200);
  clock.now = START + 60_000;
  const said = await new Response(body).text();
  expect(said).toContain("event: ready");
  gateway.close();
});

test("a link is needed from the portal page: no other sign-in counts there", async () => {
  const { ask, authorize } = openLinks({}, { authorize: () => true });
  for (const authorization of ["", "Bearer host", "Basic YTpi"]) {
    const headers = { authorization, cookie: "session=1" };
    expect(typeOf(await ask(`${PAGE}/#`, `/devices/list?customer_key=${HOTEL}`, {}, headers))).toEqual([
      401,
      "link_malformed",
    ]);
  }
  expect(authorize).not.toHaveBeenCalled();
});

test("a preflight of the portal page is answered, without cookies", async () => {
  const { send } = openLinks();
  const preflight = (origin: string) =>
    send(`/api/customer-portal/devices/list?customer_key=${HOTEL}`, {
      method: "OPTIONS",
      body: null,
      headers: { origin, "access-control-request-method": "POST" },
    });
  const { status, headers } = await preflight(PAGE);
  expect([status, Object.fromEntries(headers)]).toEqual([
    204,
    {
      "access-control-allow-headers": "authorization, content-type, last-event-id",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-origin": PAGE,
      "access-control-expose-headers": "x-request-id, seam-request-id, retry-after, customer-portal-grant",
      "access-control-max-age": "600",
      vary: "Origin",
    },
  ]);
  expect((await preflight("https://evil.example")).status).toBe(403);
});

test("a link ends on the second", async () => {
  const { link, call, clock } = openLinks();
  const url = await link({ expires_in: 600 });
  clock.now = START + 599_000;
  expect((await call(url, "/devices/list")).status).toBe(200);
  clock.now = START + 600_000;
  expect(typeOf(await call(url, "/devices/list"))).toEqual([401, "link_expired"]);
});

test("a link is refused where anything of it was changed", async () => {
  const { link, call, sandbox } = openLinks();
  const url = new URL(await link({ read_only: true }));
  const [header = "", payload = "", signature = ""] = url.hash.slice(1).split(".");
  const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
  const claims = decodeJwt(url.hash.slice(1));
  const sign = (typ: string, key: string, more: object = {}) =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: "HS256", typ })
      .sign(new TextEncoder().encode(key.padEnd(32, "x")));
  const before = sandbox.requests.length;
  for (const token of [
    `${header}.${encode({ ...claims, read_only: false })}.${signature}`,
    `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
    `${header}.${payload}.`,
    `${header}.${payload}`,
    header,
    `${encode({ alg: "none", typ: "cp-link" })}.${payload}.`,
    await sign("cp-link", sandbox.apiKey),
    await sign("JWT", sandbox.apiKey),
  ])
    expect([token, ...typeOf(await call(`${PAGE}/#${token}`, "/devices/list"))]).toEqual([
      token,
      401,
      "link_malformed",
    ]);
  expect(sandbox.requests.length).toBe(before);
});

test("a link with a limit that this version does not know is not taken", async () => {
  const { call, sandbox } = openLinks();
  const tokens = createLinkTokens(sandbox.apiKey, () => START);
  const claims = { sub: HOTEL, jti: "j", iat: START / 1000, exp: START / 1000 + 600 };
  const token = await tokens.sign({ ...claims, from_nine_to_five: true } as never);
  expect(typeOf(await call(`${PAGE}/#${token}`, "/devices/list"))).toEqual([401, "link_malformed"]);
});

test("a link holds with every instance of the same secret, and ends with it", async () => {
  const secret = "a secret of thirty-two characters";
  const url = await openLinks({ secret }).link();
  expect((await openLinks({ secret }).call(url, "/devices/list")).status).toBe(200);
  expect(typeOf(await openLinks().call(url, "/devices/list"))).toEqual([401, "link_malformed"]);
});

test("a link never stands in the log", async () => {
  const { link, call, logged } = openLinks();
  const url = await link();
  await call(url, "/devices/list");
  await call(`${url.slice(0, -4)}AAAA`, "/devices/list");
  expect(logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(logged)).not.toContain(new URL(url).hash.slice(1, 60));
});
