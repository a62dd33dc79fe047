import { describe, expect, test } from "vitest";
import type { Body } from "../testing/body.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { routes } from "./routes.ts";

// Its thousands of answers are looked at for their status; other tests look at their shapes.
const { send, call, sandbox, session } = openSandbox({ anyShape: true });
const get = async (query: string) => (await (await send(query)).json()) as Body;
const json = { "content-type": "application/json" };

test("success and failure come in Seam's envelopes", async () => {
  const ok = await call("/workspaces/get");
  expect(ok.body).toMatchObject({ workspace: { workspace_id: sandbox.workspaceId }, ok: true });
  const bad = await call("/devices/get", { device_id: 5 });
  expect(bad.status).toBe(400);
  expect(bad.body).toMatchObject({
    ok: false,
    error: { type: "invalid_input", validation_errors: { _errors: [], device_id: { _errors: [expect.any(String)] } } },
  });
});

test.each([
  ["{", json, "invalid_input"],
  ["[]", json, "invalid_input"],
  ["null", json, "invalid_input"],
  ["device_id=1", { "content-type": "application/x-www-form-urlencoded" }, "invalid_content_type"],
  ["{}", { "content-type": "text/plain" }, "invalid_content_type"],
])("a body %s is refused", async (body, headers, type) => {
  const response = await send("/devices/list", { method: "POST", headers, body });
  expect(response.status).toBe(400);
  expect(((await response.json()) as Body).error.type).toBe(type);
});

test("no body at all is an empty one", async () => {
  expect((await send("/devices/list", { method: "POST" })).status).toBe(200);
});

test("unknown parameters are refused, missing ones are named", async () => {
  expect((await call("/devices/list", { limit: 1, _strict: true })).status).toBe(200);
  for (const name of ["colour", "constructor", "toString"]) {
    const { status, body } = await call("/devices/list", { limit: 1, [name]: "red" });
    expect([status, body.error.type, Object.keys(body.error.validation_errors ?? {})]).toEqual([
      400,
      "invalid_input",
      ["_errors", name],
    ]);
  }
  for (const [path, message] of [
    ["/devices/get", "Must specify either device_id or name"],
    ["/spaces/get", "Must specify either space_id or space_key"],
    ["/events/list", "Must specify either since or between"],
    ["/connected_accounts/get", "Must specify either connected_account_id or email"],
  ] as const) {
    const { status, body } = await call(path);
    expect([status, body.error.message]).toEqual([400, message]);
  }
});

test("an unknown path is a 404, another verb a 405", async () => {
  const unknown = await call("/doors/open");
  expect([unknown.status, unknown.body.error.type]).toEqual([404, "not_found"]);
  const wrong = await send("/locks/unlock_door", { method: "GET" });
  expect(wrong.status).toBe(405);
  expect(wrong.headers.get("allow")).toBe("POST");
});

describe("reads by GET", () => {
  test("repeated keys are an array, one key too, an empty one is the empty array", async () => {
    const { devices } = await get("/devices/list?limit=2&_strict=true");
    const [first, second] = devices.map((device) => device.device_id);
    const two = await get(`/devices/list?device_ids=${first}&device_ids=${second}`);
    expect(two.devices).toHaveLength(2);
    expect((await get(`/devices/list?device_ids=${first}`)).devices).toHaveLength(1);
    expect((await get("/devices/list?device_ids=&_strict=true")).devices).toEqual([]);
  });

  test("numbers, maps, nulls and names of Object's own", async () => {
    expect((await get("/devices/list?limit=x")).error.type).toBe("invalid_input");
    expect((await get("/devices/list?limit=")).error.type).toBe("invalid_input");
    expect((await get("/devices/list?page_cursor=&limit=1")).devices).toHaveLength(1);
    expect((await get("/devices/list?custom_metadata_has.floor=9")).devices).toEqual([]);
    for (const name of ["__proto__", "constructor", "toString.x", "limit.x"]) {
      expect((await get(`/devices/list?limit=1&${name}=3`)).error.message).toBe(`Unknown parameter "${name}"`);
    }
    expect((await get("/events/list?between=2026-01-01&between=2026-12-01&limit=1")).events).toHaveLength(1);
  });
});

describe("never a 5xx", () => {
  const deep = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  const junk = [
    null,
    "",
    " ",
    "x",
    -1,
    1e308,
    true,
    [],
    [null],
    {},
    { a: 1 },
    "\u0000",
    "🏨".repeat(500),
    "9".repeat(400),
    "00000000-0000-4000-8000-000000000000",
  ];
  const keys = ["device_id", "device_ids", "limit", "page_cursor", "customer_key", "name", "since", "between"];
  const more = [
    "search",
    "space_id",
    "custom_metadata",
    "custom_metadata_has",
    "expires_at",
    "include_if",
    "__proto__",
  ];

  test.each(routes.map(({ path }) => path))("%s", async (path) => {
    const token = path.endsWith("/me") ? await session({ customer_key: "harbor-hotels" }) : sandbox.apiKey;
    for (const key of [...keys, ...more]) {
      for (const value of junk) {
        const { status } = await call(path, { since: "2026-01-01", [key]: value }, token);
        expect(status, `${key} = ${JSON.stringify(value)}`).toBeLessThan(500);
      }
    }
    const response = await send(path, { method: "POST", headers: json, body: deep }, token);
    expect(response.status).toBeLessThan(500);
  });

  test.each([
    "/%",
    "/%2e%2e/",
    "//",
    "/devices/list/",
    "/_sandbox",
    "/_sandbox/pictures/../x",
    "/devices/list?%=%&&==",
  ])("%s", async (path) => {
    expect((await send(`http://sandbox.localhost${path}`)).status).toBeLessThan(500);
  });
});
