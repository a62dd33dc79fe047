import { describe, expect, test, vi } from "vitest";
import { policy } from "./policy/policy.ts";
import { HOTEL, openPortal } from "./testing/open-portal.ts";
import { takeStock } from "./testing/take-stock.ts";

interface Body {
  ok: boolean;
  [key: string]: unknown;
}
const read = async (response: Response) => (await response.json()) as Body;

describe("for its own customer", () => {
  test("a list is Seam's, with `customer_key` and a page size added", async () => {
    const { call, sandbox } = openPortal();
    const response = await call("/devices/list", { device_types: ["salto_lock"] });
    const { devices, ok } = (await read(response)) as unknown as { devices: unknown[]; ok: true };
    expect([response.status, ok, devices.length > 0]).toEqual([200, true, true]);
    expect(sandbox.requests.map(({ path, params, auth }) => ({ path, params, auth }))).toEqual([
      {
        path: "/devices/list",
        params: { customer_key: HOTEL, device_types: ["salto_lock"], limit: 500 },
        auth: "api_key",
      },
    ]);
  });

  test("pages follow one another to the end", async () => {
    const { call, sandbox } = openPortal();
    const { devices: all } = (await read(await call("/devices/list"))) as unknown as {
      devices: { device_id: string }[];
    };
    const seen: string[] = [];
    let page_cursor: string | null = null;
    do {
      const page = (await read(await call("/devices/list", { limit: 7, page_cursor }))) as unknown as {
        devices: { device_id: string }[];
        pagination: { next_page_cursor: string | null };
      };
      seen.push(...page.devices.map(({ device_id }) => device_id));
      page_cursor = page.pagination.next_page_cursor;
    } while (page_cursor !== null);
    expect(seen).toEqual(all.map(({ device_id }) => device_id));
    expect(sandbox.requests.length).toBe(1 + Math.ceil(all.length / 7));
  });

  test("a door is unlocked, and its attempt followed to the end", async () => {
    const { call, sandbox } = openPortal();
    const { device_id } = await takeStock(sandbox, HOTEL);
    const { action_attempt } = (await read(await call("/locks/unlock_door", { device_id }))) as unknown as {
      action_attempt: { action_attempt_id: string };
    };
    const { action_attempt_id } = action_attempt;
    expect(action_attempt).toMatchObject({ status: "pending", action_type: "UNLOCK_DOOR" });
    sandbox.simulate.advanceClock({ ms: 10_000 });
    const after = await read(await call("/action_attempts/get", { device_id, action_attempt_id }));
    expect(after).toMatchObject({ action_attempt: { action_attempt_id, status: "success" }, ok: true });
    expect(sandbox.requests.at(-1)).toMatchObject({ path: "/action_attempts/get", params: { action_attempt_id } });
    expect(sandbox.requests.at(-1)?.params).not.toHaveProperty("device_id");
  });

  test("a device is renamed", async () => {
    const { call, sandbox } = openPortal();
    const { device_id } = await takeStock(sandbox, HOTEL);
    expect(await read(await call("/devices/update", { device_id, name: "Spa" }))).toEqual({ ok: true });
    expect(await read(await call("/devices/get", { device_id }))).toMatchObject({
      device: { device_id, nickname: "Spa" },
    });
  });

  test("the customer is read with a session of its own", async () => {
    const { call, sandbox } = openPortal();
    expect(await read(await call("/seam/customer/v1/customers/me"))).toMatchObject({
      customer: { customer_key: HOTEL },
    });
    expect(sandbox.requests.map(({ path, auth }) => [path, auth])).toEqual([
      ["/client_sessions/create", "api_key"],
      ["/seam/customer/v1/customers/me", "client_session_with_customer"],
    ]);
  });
});

test("every answer forbids caches, and carries Seam's request id where Seam was asked", async () => {
  const { call } = openPortal();
  const [good, bad] = await Promise.all([call("/devices/list"), call("/nowhere")]);
  for (const response of [good, bad]) {
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-type")).toContain("application/json");
  }
  expect(good.headers.get("seam-request-id")).toBeTruthy();
});

test("the API key and session tokens are in no answer and no log", async () => {
  const { call, sandbox, logged } = openPortal();
  sandbox.simulate.fail({
    path: "/devices/get",
    status: 400,
    message: `The key ${sandbox.apiKey} is odd.`,
    type: "odd",
  });
  const { device_id } = await takeStock(sandbox, HOTEL);
  const answers = [
    await call("/devices/get", { device_id }),
    ...(await Promise.all([...policy.keys()].map((route) => call(route)))),
  ];
  sandbox.simulate.fail({ status: 401, times: 20 });
  answers.push(...(await Promise.all([...policy.keys()].map((route) => call(route)))));
  const texts = await Promise.all(
    answers.map(async (answer) => (await answer.text()) + JSON.stringify([...answer.headers])),
  );
  // The address of a login carries what completes it: that is what it is asked for.
  const all = texts.join().replaceAll(/auth_token=\w+/g, "") + JSON.stringify(logged);
  expect(all).toContain("The key [redacted] is odd.");
  expect(all).not.toContain(sandbox.apiKey);
  expect(all).not.toMatch(/seam_cst\w/);
  expect(all.toLowerCase()).not.toContain("bearer");
});

test("a logger that throws breaks nothing", async () => {
  const broken = vi.fn<() => void>(() => {
    throw new Error("disk full");
  });
  const { call } = openPortal({ logger: { warn: broken, error: broken, info: broken } });
  expect((await call("/devices/list")).status).toBe(200);
});

test("Seam is asked at its own address only, with the key in one header, and no redirect is followed", async () => {
  const sent: Request[] = [];
  const { call, sandbox } = openPortal({
    endpoint: "http://127.0.0.1:4102/seam/",
    fetch: async (input) => {
      sent.push(input as Request);
      return Response.json({ devices: [], ok: true });
    },
  });
  await call("/devices/list", {}, { headers: { cookie: "session=1", authorization: "Bearer host" } });
  expect(sent.map(({ url, method, redirect }) => [url, method, redirect])).toEqual([
    ["http://127.0.0.1:4102/seam/devices/list", "POST", "manual"],
  ]);
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    authorization: `Bearer ${sandbox.apiKey}`,
    "content-type": "application/json",
  });
});

test("without a logger, failures go to the console, one line each, and ordinary answers do not", async () => {
  const lines: unknown[] = [];
  const keep = (...line: unknown[]) => void lines.push(...line);
  const spies = (["log", "info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(keep),
  );
  const { call, sandbox } = openPortal({ logger: undefined });
  await call("/devices/list", {}, { customerKey: "two\nlines" });
  expect(lines).toEqual([]);
  sandbox.simulate.fail({ status: 401 });
  await call("/devices/list", {}, { customerKey: "two\nlines" });
  expect(lines).toEqual([
    expect.stringMatching(/^\[customer-portal\] Seam answered 401.*"customer_key":"two\\nlines".*\}$/),
  ]);
  for (const spy of spies) spy.mockRestore();
});

test("one id leads from the page to the log, taken over from a proxy where it is sane", async () => {
  const { call, logged, sandbox } = openPortal();
  const idOf = async (given: string | undefined, route = "/devices/list") => {
    const response = await call(route, {}, given === undefined ? {} : { headers: { "x-request-id": given } });
    return response.headers.get("x-request-id");
  };
  expect(await idOf("edge-0123456789")).toBe("edge-0123456789");
  expect(await idOf(`x"><script>${"y".repeat(20)}`)).toMatch(/^[0-9a-f-]{36}$/);
  const made = await idOf(undefined);
  expect(made).toMatch(/^[0-9a-f-]{36}$/);
  sandbox.simulate.fail({ status: 401 });
  const failed = await idOf(undefined);
  expect(logged.map(({ request_id }) => request_id)).toContain(made);
  expect(logged).toContainEqual(expect.objectContaining({ level: "error", request_id: failed }));
});
