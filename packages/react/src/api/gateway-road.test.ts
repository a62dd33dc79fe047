import type { Permission } from "@customer-portal/server";
import { http, HttpResponse, delay } from "msw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { gatewayRoad, type GatewayRoad } from "./gateway-road.ts";
import { PortalError } from "./portal-error.ts";
import { ROUTE_PERMISSION } from "./route-permission.ts";

const portal = servePortal();
afterEach(() => void vi.restoreAllMocks());

const road = (options: Partial<GatewayRoad> = {}) =>
  gatewayRoad({
    customerKey: HOUSE.customerKey,
    endpoint: "/api/customer-portal",
    headers: () => undefined,
    onGrant: () => undefined,
    ...options,
  });

/** What a route must be told at least, to be answered. */
async function bodyFor(route: string): Promise<Record<string, unknown>> {
  if (route.startsWith("/locks/")) return { device_id: HOUSE.door };
  if (route === "/access_codes/list") return { device_id: HOUSE.door };
  if (route === "/events/list") return { since: "2026-01-01T00:00:00Z" };
  if (!/accounts\/(update|sync|delete)$/.test(route)) return {};
  const { connected_accounts } = await road()<{ connected_accounts: { connected_account_id: string }[] }>(
    "/connected_accounts/list",
    {},
  );
  const { connected_account_id } = connected_accounts[0] ?? {};
  return { connected_account_id, ...(route.endsWith("update") && { display_name: "Doors" }) };
}

async function failureOf(promise: Promise<unknown>): Promise<PortalError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PortalError);
  return error as PortalError;
}

/** What stands at the gateway's address instead of the gateway. */
const standIn = (answer: () => Response | Promise<Response>) =>
  portal.server.use(http.all("*/api/customer-portal/*", answer));

describe("what a refusal becomes", () => {
  test.each([
    ["unauthorized", 401, "unauthorized"],
    [false, 403, "customer_forbidden"],
    ["customer_not_found", 404, "customer_not_found"],
  ] as const)("the host says %o: %i, code %s", async (decision, status, code) => {
    portal.open({ seed: smallHouse(), authorize: () => decision });
    const error = await failureOf(road()("/devices/list", {}));
    expect(error).toMatchObject({ status, code, type: code, route: "/devices/list" });
  });

  test.each([
    [{ readOnly: true }, { read_only: true }],
    [{ readOnly: false }, {}],
    [{ permissions: ["devices.see", "control"] }, { permissions: ["devices.see", "control"] }],
    [
      { features: { connect: { accepted_providers: ["kœnig"] } } },
      { features: { connect: { accepted_providers: ["kœnig"] } } },
    ],
  ] as const)("every good answer says what the person may do: %o", async (terms, grant) => {
    portal.open({ seed: smallHouse(), authorize: () => terms });
    const onGrant = vi.fn<GatewayRoad["onGrant"]>();
    await road({ onGrant })("/devices/list", {});
    expect(onGrant.mock.calls).toEqual([[grant]]);
  });

  test.each([
    [undefined, "include"],
    [() => "omit", "omit"],
  ] as const)("cookies travel unless told otherwise", async (credentials, expected) => {
    portal.open({ seed: smallHouse() });
    const sent = vi.spyOn(globalThis, "fetch");
    await road({ credentials })("/devices/list", {});
    expect(sent.mock.calls.map(([, init]) => init?.credentials)).toEqual([expected]);
  });

  test.each(Object.entries(ROUTE_PERMISSION))(
    "%s is open with %s alone, as the portal believes",
    async (route, permission) => {
      portal.open({ seed: smallHouse() });
      const body = await bodyFor(route);
      portal.open({ seed: smallHouse(), authorize: () => ({ permissions: [permission as Permission] }) });
      const ask = road()(route, body);
      await expect(ask).resolves.toMatchObject({ ok: true });
      portal.open({ seed: smallHouse(), authorize: () => ({ permissions: [] }) });
      expect(await failureOf(road()(route, {}))).toMatchObject({ type: "not_permitted" });
    },
  );

  test.each([[false], [true]])(
    "the host's server may refuse one action, with its own words: second factor %o",
    async (secondFactor) => {
      const reason = "Ask at the desk.";
      portal.open({ seed: smallHouse(), onAction: { before: () => ({ allow: false, reason, secondFactor }) } });
      const error = await failureOf(road()("/locks/unlock_door", { device_id: HOUSE.door }));
      const type = secondFactor ? "second_factor_required" : "action_refused";
      expect(error).toMatchObject({ status: 403, code: "refused_by_host", type, message: reason, retryable: false });
      expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test("a read-only portal refuses a command", async () => {
    portal.open({ seed: smallHouse(), authorize: () => ({ readOnly: true }) });
    const error = await failureOf(road()("/locks/unlock_door", { device_id: HOUSE.door }));
    expect(error).toMatchObject({ status: 403, code: "read_only", retryable: false });
  });

  test("a route that the gateway does not open is not allowed, though it is answered with 404", async () => {
    portal.open({ seed: smallHouse() });
    const error = await failureOf(road()("/workspaces/get", {}));
    expect(error).toMatchObject({ status: 404, code: "not_allowed", type: "route_not_allowed" });
  });

  test("a foreign device is not found", async () => {
    portal.open({ seed: smallHouse() });
    const error = await failureOf(road()("/devices/get", { device_id: HOUSE.cabinDoor }));
    expect(error).toMatchObject({ status: 404, code: "not_found", type: "device_not_found" });
  });

  test("parameters that the gateway does not understand are invalid input", async () => {
    portal.open({ seed: smallHouse() });
    const error = await failureOf(road()("/devices/list", { nonsense: true }));
    expect(error).toMatchObject({ status: 400, code: "invalid_input", retryable: false });
  });

  test.each([
    [403, "origin_not_allowed", "misconfigured"],
    [404, "outside_base_path", "endpoint_not_found"],
    [502, "seam_credentials_refused", "misconfigured"],
    [403, "feature_unavailable", "not_allowed"],
    [502, "seam_unreachable", "server"],
    [504, "seam_timeout", "timeout"],
    [418, "unheard_of", "invalid_input"],
  ])("the gateway's %i %s is %s", async (status, type, code) => {
    standIn(() => HttpResponse.json({ error: { type, message: "No." }, ok: false }, { status }));
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ status, type, code, message: "No." });
  });

  test("a failure of Seam carries the id to quote to support", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/devices/list", status: 500, times: 9 });
    const error = await failureOf(road()("/devices/list", {}));
    expect(error).toMatchObject({ code: "server", retryable: true });
    expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("Seam's pause comes through in milliseconds", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/locks/unlock_door", retry_after: 42 });
    const error = await failureOf(road()("/locks/unlock_door", { device_id: HOUSE.door }));
    expect(error).toMatchObject({ status: 429, code: "rate_limited", retryAfter: 42_000 });
  });
});

describe("what stands in the way", () => {
  test("a 404 without Seam's envelope says that nothing is mounted, and where to look", async () => {
    standIn(() => new HttpResponse("Cannot POST", { status: 404 }));
    const error = await failureOf(road()("/devices/list", {}));
    expect(error).toMatchObject({ code: "endpoint_not_found", status: 404, retryable: false });
    expect(error.message).toContain("`endpoint`");
  });

  test.each([
    [401, "unauthorized"],
    [403, "not_allowed"],
    [408, "timeout"],
    [413, "invalid_response"],
    [429, "rate_limited"],
    [500, "server"],
    [502, "server"],
    [504, "timeout"],
  ] as const)("HTML with status %i is %s", async (status, code) => {
    standIn(() => HttpResponse.html("<!doctype html><h1>No</h1>", { status }));
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ status, code, type: undefined });
  });

  test("a page of the host's app instead of the gateway is named as one", async () => {
    standIn(() => HttpResponse.html("<!doctype html><div id=root></div>"));
    const error = await failureOf(road()("/devices/list", {}));
    expect(error).toMatchObject({ status: 200, code: "invalid_response" });
    expect(error.message).toContain("HTML");
  });

  test.each([["nonsense"], [""], ["null"], ['"text"'], ["7"]])("%o is no answer", async (body) => {
    standIn(() => new HttpResponse(body));
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ code: "invalid_response" });
  });

  test.each([["{}"], ['{"error":null}'], ['{"error":"no"}'], ['{"error":{"type":7}}'], ["[]"]])(
    "a failure that says %s is the server's",
    async (body) => {
      standIn(() => new HttpResponse(body, { status: 500 }));
      expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ status: 500, code: "server" });
    },
  );

  test("Retry-After as a date is the time until then, never less than nothing", async () => {
    let date = new Date(Date.now() + 60_000);
    standIn(() => new HttpResponse(null, { status: 429, headers: { "retry-after": date.toUTCString() } }));
    const ahead = await failureOf(road()("/devices/list", {}));
    expect(ahead.retryAfter).toBeGreaterThan(57_000);
    expect(ahead.retryAfter).toBeLessThanOrEqual(60_000);
    date = new Date(0);
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ retryAfter: 0 });
  });

  test("a Retry-After that nobody can read is none", async () => {
    standIn(() => new HttpResponse(null, { status: 429, headers: { "retry-after": "soon" } }));
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ retryAfter: undefined });
  });

  test("a refused or cut connection is a network failure, without the browser's words in front", async () => {
    standIn(() => HttpResponse.error());
    const error = await failureOf(road()("/devices/list", {}));
    expect(error).toMatchObject({ code: "network", status: undefined, retryable: true });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test("the same is said to be offline while the browser says so", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    standIn(() => HttpResponse.error());
    expect(await failureOf(road()("/devices/list", {}))).toMatchObject({ code: "offline" });
  });

  test("a slow server is given up after the time, and told that it is", async () => {
    let gaveUp = false;
    portal.server.use(
      http.all("*/api/customer-portal/*", async ({ request }) => {
        request.signal.addEventListener("abort", () => (gaveUp = true));
        await delay(2_000);
        return HttpResponse.json({});
      }),
    );
    const error = await failureOf(road()("/devices/list", {}, { timeout: 30 }));
    expect(error).toMatchObject({ code: "timeout", retryable: true });
    expect(error.message).toContain("may still take effect");
    expect(gaveUp).toBe(true);
  });

  test("an aborted call throws the signal's own reason, before it is sent as well as after", async () => {
    portal.open({ seed: smallHouse() });
    const late = new AbortController();
    const call = road()("/devices/list", {}, { signal: late.signal });
    late.abort("changed my mind");
    await expect(call).rejects.toBe("changed my mind");
    const early = AbortSignal.abort("never mind");
    await expect(road()("/devices/list", {}, { signal: early })).rejects.toBe("never mind");
  });
});

describe("what travels", () => {
  test("a customer key of any letters arrives as it is, once", async () => {
    const customerKey = "ホテル 7/ü?&#=+%";
    const asked: string[] = [];
    portal.open({ seed: smallHouse(), authorize: (key) => asked.push(key) > 0 });
    await road({ customerKey })("/devices/list", {});
    expect(asked).toEqual([customerKey]);
    expect(portal.calls[0]?.url.search).toBe(`?customer_key=${encodeURIComponent(customerKey)}`);
  });

  test("the host's cookie travels, also to another origin", async () => {
    portal.open({ seed: smallHouse() });
    const asked = vi.spyOn(globalThis, "fetch");
    await road()("/devices/list", {});
    expect(asked.mock.calls.map(([, init]) => init?.credentials)).toEqual(["include"]);
  });

  test("the answer is Seam's, and only the customer's own", async () => {
    portal.open({ seed: smallHouse() });
    const { devices } = await road()<{ devices: { device_id: string }[] }>("/devices/list", { limit: 50 });
    expect(devices.map(({ device_id }) => device_id)).toEqual([
      HOUSE.door,
      HOUSE.secondDoor,
      HOUSE.thermostat,
      HOUSE.sensor,
    ]);
  });

  test("the host is asked for its headers at every call", async () => {
    portal.open({ seed: smallHouse() });
    let count = 0;
    const call = road({ headers: async () => ({ authorization: `Bearer ${++count}` }) });
    await call("/devices/list", {});
    await call("/spaces/list", {});
    expect(portal.calls.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer 1", "Bearer 2"]);
  });

  test.each<[string, GatewayRoad["headers"]]>([
    [
      "throws",
      () => {
        throw new Error("signed out");
      },
    ],
    ["rejects", () => Promise.reject(new Error("signed out"))],
    ["gives what no header can carry", () => ({ authorization: "Bearer ключ" })],
  ])("where `headers` %s, nothing is sent", async (_how, headers) => {
    portal.open({ seed: smallHouse() });
    const error = await failureOf(road({ headers })("/devices/list", {}));
    expect(error).toMatchObject({ code: "headers_failed", route: "/devices/list", retryable: false });
    expect(error.cause).toBeInstanceOf(Error);
    expect(portal.calls).toEqual([]);
  });

  test.each(["/api/customer-portal", "/api/customer-portal/", `${location.origin}/api/customer-portal//`])(
    "the endpoint %s is the same place",
    async (endpoint) => {
      portal.open({ seed: smallHouse() });
      await road({ endpoint })("/devices/list", {});
      expect(portal.calls[0]?.url.pathname).toBe("/api/customer-portal/devices/list");
    },
  );
});
