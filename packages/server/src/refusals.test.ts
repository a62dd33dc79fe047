import { describe, expect, test } from "vitest";
import { openPortal } from "./testing/open-portal.ts";

const DEVICES = "/api/customer-portal/devices/list?customer_key=harbor-hotels";

/** Sends one request and gives what came back, after checking that it never got to Seam. */
async function refused(path: string, init?: RequestInit, portal = openPortal()) {
  const response = await portal.send(path, init);
  const body = (await response.json()) as {
    error: { type: string; message: string; validation_errors?: unknown };
    ok: false;
  };
  expect(portal.sandbox.requests).toEqual([]);
  expect(body.ok).toBe(false);
  expect(body.error.message).toMatch(/^[A-Z].*\w.*\.$/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return { status: response.status, type: body.error.type, errors: body.error.validation_errors, response };
}

describe("the request as a whole", () => {
  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"])(
    "%s is not answered: POST is the only method",
    async (method) => {
      const { status, type, response } = await refused(DEVICES, { method, body: method === "GET" ? null : "{}" });
      expect([status, type, response.headers.get("allow")]).toEqual([405, "method_not_allowed", "POST"]);
    },
  );

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp", ""])(
    "the content type %j is refused",
    async (type) => {
      expect(await refused(DEVICES, { headers: { "content-type": type } })).toMatchObject({
        status: 415,
        type: "invalid_content_type",
      });
    },
  );

  test("a body that is too long is refused, whether it says so or not", async () => {
    const body = JSON.stringify({ search: "x".repeat(70_000) });
    const silent = new Response(body).body;
    const expected = { status: 413, type: "payload_too_large" };
    expect(await refused(DEVICES, { body, headers: { "content-length": String(body.length) } })).toMatchObject(
      expected,
    );
    expect(await refused(DEVICES, { body: silent, duplex: "half" } as RequestInit)).toMatchObject(expected);
  });

  test("a body that lies about its length is measured", async () => {
    const body = JSON.stringify({ search: "x".repeat(70_000) });
    expect(await refused(DEVICES, { body, headers: { "content-length": "2" } })).toMatchObject({ status: 413 });
  });

  test.each(["{", "nonsense", '{"limit":1,}', "null", "[]", "7", '"text"'])("the body %j is refused", async (body) => {
    expect(await refused(DEVICES, { body })).toMatchObject({ status: 400, type: "invalid_input" });
  });

  test("a body that is not UTF-8 is refused", async () => {
    expect(
      await refused(DEVICES, { body: new Uint8Array([...new TextEncoder().encode('{"search":"'), 0xff, 0x22, 0x7d]) }),
    ).toMatchObject({ status: 400 });
  });

  test.each([
    "/devices/delete",
    "/devices/list/",
    "/DEVICES/LIST",
    "/devices//list",
    "/devices%2Flist",
    "/client_sessions/create",
    "/action_attempts/list",
    "/constructor",
    "/__proto__",
    "/",
  ])("the route %s is not in the table", async (route) => {
    const { status, type } = await refused(`/api/customer-portal${route}?customer_key=harbor-hotels`);
    expect([status, type]).toEqual([404, "route_not_allowed"]);
  });

  test("a path outside the base path is refused", async () => {
    for (const path of ["/devices/list", "/api/customer-portaldevices/list", "/api/customer-portal"])
      expect(await refused(`${path}?customer_key=harbor-hotels`)).toMatchObject({ type: "outside_base_path" });
  });
});

describe("the customer in the query", () => {
  test.each([
    ["missing", ""],
    ["empty", "?customer_key="],
    ["blank", "?customer_key=%20%09"],
    ["named twice", "?customer_key=harbor-hotels&customer_key=alder-rentals"],
    ["beside something unknown", "?customer_key=harbor-hotels&device_id=1"],
  ])("%s is refused", async (_, query) => {
    const { status, type, errors } = await refused(`/api/customer-portal/devices/list${query}`);
    expect([status, type]).toEqual([400, "invalid_input"]);
    expect(errors).toMatchObject({ _errors: [] });
  });

  test("a key may hold any character, and reaches the host and Seam as it is", async () => {
    const key = "ホテル 7/ü?&#";
    const asked: string[] = [];
    const portal = openPortal({
      authorize: (_, customerKey) => {
        asked.push(customerKey);
        return true;
      },
    });
    const response = await portal.call("/devices/list", {}, { customerKey: key });
    expect(await response.json()).toMatchObject({ devices: [], ok: true });
    expect(asked).toEqual([key]);
    expect(portal.sandbox.requests.map(({ params }) => params)).toMatchObject([{ customer_key: key }]);
  });
});

describe("the parameters", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["/devices/list", { nonsense: 1 }, "nonsense"],
    ["/devices/list", { custom_metadata_has: {} }, "custom_metadata_has"],
    ["/devices/list", { constructor: 1 }, "constructor"],
    ["/devices/list", JSON.parse('{"__proto__": 1}') as Record<string, unknown>, "__proto__"],
    ["/devices/list", { limit: 501 }, "limit"],
    ["/devices/list", { limit: 0 }, "limit"],
    ["/devices/list", { limit: 1.5 }, "limit"],
    ["/devices/list", { limit: "5" }, "limit"],
    ["/devices/list", { limit: null }, "limit"],
    ["/devices/list", { search: "" }, "search"],
    ["/devices/list", { search: { $ne: 1 } }, "search"],
    ["/devices/list", { device_ids: "one" }, "device_ids"],
    ["/devices/list", { device_ids: Array.from({ length: 501 }, () => "id") }, "device_ids"],
    ["/devices/list", { page_cursor: "hand-made" }, "page_cursor"],
    ["/devices/get", {}, "device_id"],
    ["/devices/get", { device_id: null }, "device_id"],
    ["/devices/get", { device_id: ["id"] }, "device_id"],
    ["/devices/get", { device_id: "x".repeat(201) }, "device_id"],
    ["/devices/get", { name: "Front door" }, "name"],
    ["/devices/update", { device_id: "id", name: 7 }, "name"],
    ["/devices/update", { device_id: "id", name: "New", is_managed: "no" }, "is_managed"],
    ["/devices/update", { device_id: "id", custom_metadata: {} }, "custom_metadata"],
    ["/thermostats/heat", { device_id: "id", heating_set_point_celsius: "20" }, "heating_set_point_celsius"],
    ["/thermostats/set_fan_mode", { device_id: "id", fan_mode_setting: "fast" }, "fan_mode_setting"],
    ["/access_codes/create", { device_id: "id", code: 1234 }, "code"],
    ["/access_grants/create", { requested_access_methods: [{ mode: "key" }] }, "requested_access_methods"],
    ["/access_grants/create", { user_identity: { user_identity_key: "x" } }, "user_identity"],
    ["/access_grants/create", { requested_access_methods: "code" }, "requested_access_methods"],
    ["/connect_webviews/create", { custom_redirect_url: "https://evil.test/" }, "custom_redirect_url"],
    ["/connect_webviews/create", { custom_redirect_url: "javascript:alert(1)" }, "custom_redirect_url"],
    ["/connect_webviews/create", { custom_metadata: { deep: {} } }, "custom_metadata"],
    ["/connect_webviews/create", { accepted_capabilities: ["locks"] }, "accepted_capabilities"],
    ["/connected_accounts/get", { email: "a@b.c" }, "email"],
    ["/events/list", { since: "yesterday" }, "since"],
    ["/events/list", { between: ["2026-01-01T00:00:00Z"] }, "between"],
    ["/events/list", { since: "2026-01-01T00:00:00Z", limit: 1_000 }, "limit"],
    ["/seam/customer/v1/customers/me", { customer_id: "x" }, "customer_id"],
  ])("%s refuses %j", async (route, body, name) => {
    const { status, type, errors } = await refused(`/api/customer-portal${route}?customer_key=harbor-hotels`, {
      body: JSON.stringify(body),
    });
    expect([status, type]).toEqual([400, "invalid_input"]);
    expect(Object.keys(errors as object)).toContain(name);
    expect(JSON.stringify((errors as Record<string, unknown>)[name])).toMatch(/_errors":\["[A-Z]/);
  });

  test("a wrong entry of a list is pointed at", async () => {
    const { errors } = await refused(DEVICES, { body: JSON.stringify({ device_ids: ["id", 7] }) });
    expect(errors).toMatchObject({ device_ids: { _errors: [], "1": { _errors: [expect.any(String)] } } });
  });

  test.each([
    ["/spaces/get", {}],
    ["/spaces/get", { space_id: "a", space_key: "b" }],
    ["/events/list", {}],
    ["/events/list", { since: "2026-01-01", between: ["2026-01-01", "2026-01-02"] }],
  ])("%s with %j needs exactly one of its pair", async (route, body) => {
    const { errors } = await refused(`/api/customer-portal${route}?customer_key=harbor-hotels`, {
      body: JSON.stringify(body),
    });
    expect(errors).toMatchObject({ _errors: [expect.stringMatching(/^Give exactly one of/)] });
  });

  test("no body at all means no parameters", async () => {
    const response = await openPortal().send(DEVICES, { body: null });
    expect(response.status).toBe(200);
  });
});

test("no input makes a 5xx", async () => {
  const portal = openPortal();
  const inputs = [
    "\0",
    "\u2028",
    "\ud800",
    "x".repeat(190),
    "0",
    "../../x",
    "%00",
    "00000000-0000-4000-8000-000000000001",
  ];
  const bodies = inputs.flatMap((id) => [
    ["/devices/get", { device_id: id }],
    ["/devices/list", { device_ids: [id], space_id: id }],
    ["/devices/list", { search: id, manufacturer: id, device_type: id }],
    ["/spaces/get", { space_key: id }],
    ["/action_attempts/get", { device_id: id, action_attempt_id: id }],
    ["/events/list", { since: "2026-01-01", device_ids: [id] }],
  ]) as [string, object][];
  const statuses = await Promise.all(bodies.map(async ([route, body]) => (await portal.call(route, body)).status));
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
});

describe("the options", () => {
  test.each([
    ["apiKey", undefined],
    ["apiKey", ""],
    ["apiKey", "  "],
    ["apiKey", 7],
    ["apiKey", "key\nwith a line break"],
    ["endpoint", "connect.getseam.com"],
    ["endpoint", "ftp://connect.getseam.com"],
    ["endpoint", "https://user:secret@connect.getseam.com"],
    ["basePath", "/api?x"],
    ["allowedOrigins", ["app.example.com"]],
    ["allowedOrigins", ["https://app.example.com/path"]],
    ["timeoutMs", 0],
    ["maxBodyBytes", Number.NaN],
    ["fetch", "fetch"],
  ])("%s: %j stops the start with a sentence", (name, value) => {
    expect(() => openPortal({ [name]: value })).toThrow(new RegExp(`^createGateway: .*\`${name}\`.*\\.$`));
  });

  test.each([
    ["onaction", { onaction: { after: () => undefined } }],
    ["onAction.afterwards", { onAction: { afterwards: () => undefined } }],
    ["live.webhookSecrets", { live: { webhookSecrets: ["whsec_x"] } }],
    ["links.portalURL", { links: { portalURL: "https://portal.example.com" } }],
  ])("%s, which is none, stops the start and tells those that there are", (name, given) => {
    expect(() => openPortal(given as object)).toThrow(
      new RegExp(`^createGateway: there is no option \`${name}\`.*there are \`.*\\.$`),
    );
  });

  test("hooks may be an object of a class of the host's", () => {
    class Audit {
      entries = [];
      after = () => undefined;
    }
    expect(() => openPortal({ onAction: new Audit() })).not.toThrow();
  });

  test("a base path may be written with or without its slashes", async () => {
    for (const basePath of ["/portal/", "portal"]) {
      const { send } = openPortal({ basePath });
      expect((await send("/portal/devices/list?customer_key=harbor-hotels")).status).toBe(200);
    }
  });
});
