import { describe, expect, test } from "vitest";
import { openPortal } from "../testing/open-portal.ts";
import type { Authorize } from "./authorization.ts";

const deciding = (decision: unknown) => openPortal({ authorize: (() => decision) as Authorize });

describe("what the host decides", () => {
  test.each<[unknown, number, string]>([
    [false, 403, "customer_forbidden"],
    [undefined, 403, "customer_forbidden"],
    [null, 403, "customer_forbidden"],
    ["", 403, "customer_forbidden"],
    ["yes", 403, "customer_forbidden"],
    [1, 403, "customer_forbidden"],
    [[], 403, "customer_forbidden"],
    [new Map(), 403, "customer_forbidden"],
    [new Response(null, { status: 401 }), 403, "customer_forbidden"],
    [{ userId: "u1" }, 403, "customer_forbidden"],
    [{ readOnly: false, deviceId: "d1" }, 403, "customer_forbidden"],
    [{ deviceIds: "d1" }, 403, "customer_forbidden"],
    [{ spaceIds: [undefined] }, 403, "customer_forbidden"],
    [{ permissions: ["lock.control"] }, 403, "customer_forbidden"],
    [{ permissions: "see" }, 403, "customer_forbidden"],
    [{ features: { connect: { excluded: true } } }, 403, "customer_forbidden"],
    [{ features: { manage: false } }, 403, "customer_forbidden"],
    [{ actor: 7 }, 403, "customer_forbidden"],
    [Promise.resolve(false), 403, "customer_forbidden"],
    ["unauthorized", 401, "unauthorized"],
    ["customer_not_found", 404, "customer_not_found"],
  ])("%o is answered with %i %s, and Seam is not asked", async (decision, status, type) => {
    const { call, sandbox } = deciding(decision);
    const response = await call("/devices/list");
    expect([response.status, await response.json()]).toMatchObject([status, { error: { type }, ok: false }]);
    expect(sandbox.requests).toEqual([]);
  });

  test.each([[true], [{}], [{ readOnly: false }], [{ readOnly: undefined }], [Promise.resolve(true)]])(
    "%o lets everything through",
    async (decision) => {
      const { call } = deciding(decision);
      const answer = await call("/devices/list");
      expect([answer.status, answer.headers.get("customer-portal-grant")]).toEqual([200, null]);
      expect((await call("/locks/lock_door", { device_id: "nobodys" })).status).toBe(404);
    },
  );

  test("read-only shows everything and changes nothing", async () => {
    const { call, sandbox } = deciding({ readOnly: true });
    const answer = await call("/devices/list");
    expect(answer.headers.get("customer-portal-grant")).toBe('{"read_only":true}');
    const list = (await answer.json()) as { devices: { device_id: string }[] };
    const device_id = list.devices[0]?.device_id;
    const before = sandbox.requests.length;
    for (const [route, body] of [
      ["/locks/lock_door", { device_id }],
      ["/locks/unlock_door", { device_id }],
      ["/devices/update", { device_id, name: "Renamed" }],
    ] as const) {
      const response = await call(route, body);
      expect([response.status, await response.json()]).toMatchObject([403, { error: { type: "read_only" } }]);
    }
    expect(sandbox.requests.length).toBe(before);
  });

  test.each([
    [() => Promise.reject(new Error("the session store is away"))],
    [
      () => {
        throw new Error("the session store is away");
      },
    ],
  ])("a throw refuses, and its reason stays in the host's log", async (authorize) => {
    const { call, logged } = openPortal({ authorize });
    const response = await call("/devices/list");
    const text = await response.text();
    expect([response.status, text]).toEqual([403, expect.stringContaining("authorize_failed")]);
    expect(text).not.toContain("session store");
    expect(logged).toContainEqual(
      expect.objectContaining({ level: "error", message: expect.stringContaining("the session store is away") }),
    );
  });

  test.each([
    [undefined, 1],
    ["yes", 1],
    [false, 0],
  ])("%o is refused, and an answer that is none is told to the host", async (decision, lines) => {
    const { call, logged } = openPortal({ authorize: (() => decision) as Authorize });
    expect((await call("/devices/list")).status).toBe(403);
    expect(logged.filter(({ level }) => level === "error")).toHaveLength(lines);
  });

  test("a permission that is none is named to the host", async () => {
    const { call, logged } = openPortal({
      authorize: (() => ({ permissions: ["see", "lock.control"] })) as unknown as Authorize,
    });
    expect((await call("/devices/list")).status).toBe(403);
    expect(logged).toMatchObject([
      {
        level: "error",
        message: expect.stringContaining('`permissions` holds "lock.control", which is no permission'),
      },
    ]);
  });

  test("without `authorize` the gateway starts, says so once, and refuses everyone", async () => {
    const { call, logged } = openPortal({ authorize: undefined as unknown as Authorize });
    expect(logged).toMatchObject([{ level: "error", event: "no_authorize" }]);
    expect((await call("/devices/list")).status).toBe(403);
    expect(logged.filter(({ event }) => event === "no_authorize")).toHaveLength(1);
  });
});

describe("what the host is given", () => {
  test("one question per request, with the headers, the decoded key, and the body still unread", async () => {
    const asked: unknown[] = [];
    const { call } = openPortal({
      authorize: async (request, customerKey) => {
        asked.push([customerKey, request.headers.get("authorization"), await request.json()]);
        return true;
      },
    });
    const response = await call("/devices/list", { limit: 3 }, { headers: { authorization: "Bearer host" } });
    expect(response.status).toBe(200);
    expect(asked).toEqual([["harbor-hotels", "Bearer host", { limit: 3 }]]);
  });

  test("it is asked before routes, parameters or ids are looked at", async () => {
    const { call } = deciding("unauthorized");
    for (const [route, body] of [
      ["/nowhere", {}],
      ["/devices/list", { nonsense: 1 }],
      ["/devices/get", { device_id: "x" }],
    ] as const)
      expect((await call(route, body)).status).toBe(401);
  });
});

describe("what a grant narrows", () => {
  const RENAME = ["/devices/update", { device_id: "x", name: "Renamed" }] as const;
  const UNLOCK = ["/locks/unlock_door", { device_id: "x" }] as const;
  const LIST = ["/devices/list", {}] as const;
  const ACCOUNTS = ["/connected_accounts/list", {}] as const;

  test.each([
    [["see"], LIST, 200, undefined],
    [["see"], UNLOCK, 403, "not_permitted"],
    [["devices.see"], LIST, 200, undefined],
    [["devices.see"], ACCOUNTS, 403, "not_permitted"],
    [["see", "control"], UNLOCK, 404, "device_not_found"],
    [["see", "locks.control"], UNLOCK, 404, "device_not_found"],
    [["see", "thermostats.control"], UNLOCK, 403, "not_permitted"],
    [["see", "control"], RENAME, 403, "not_permitted"],
    [["configure"], RENAME, 404, "device_not_found"],
    [["configure"], LIST, 403, "not_permitted"],
    [[], LIST, 403, "not_permitted"],
    [[], ["/seam/customer/v1/customers/me", {}], 200, undefined],
  ] as const)("permissions %j: %j is answered with %i %s", async (permissions, [route, body], status, type) => {
    const { call } = deciding({ permissions });
    const response = await call(route, body);
    expect([response.status, await response.json()]).toMatchObject([status, type ? { error: { type } } : { ok: true }]);
  });

  test.each([
    [{ connect: { exclude: true } }, ACCOUNTS, 403],
    [{ connect: { exclude: true } }, LIST, 200],
    [{ connect: { exclude: false } }, ACCOUNTS, 200],
    [{ manage: { exclude: true } }, UNLOCK, 403],
    [{ manage: { exclude: true } }, LIST, 200],
    [{ manage: { exclude: true }, organize: { exclude: true }, connect: { exclude: true } }, LIST, 403],
  ] as const)("features %j: %j is answered with %i", async (features, [route, body], status) => {
    const { call, sandbox } = deciding({ features });
    const response = await call(route, body);
    expect(response.status).toBe(status);
    if (status !== 403) return;
    expect(await response.json()).toMatchObject({ error: { type: "feature_excluded" } });
    expect(sandbox.requests).toEqual([]);
  });
});
