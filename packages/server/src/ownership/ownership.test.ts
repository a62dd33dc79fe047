import { createSandbox } from "@customer-portal/sandbox";
import { afterEach, describe, expect, test, vi } from "vitest";
import { HOTEL, openPortal } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";

/** A portal whose next calls are watched: the requests that reach Seam from here on. */
async function watched() {
  const sandbox = createSandbox({ seed: "demo" });
  const own = await takeStock(sandbox, HOTEL);
  const start = sandbox.requests.length;
  const portal = openPortal({}, sandbox);
  return {
    ...portal,
    own,
    asked: (path: string) => sandbox.requests.slice(start).filter((entry) => entry.path === path),
  };
}

describe("a look-up", () => {
  test("is shared by everyone who needs it at the same time", async () => {
    const { call, own, asked } = await watched();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => call("/devices/get", { device_id: own.device_id })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(asked("/devices/list")).toHaveLength(1);
    expect(asked("/devices/get")).toHaveLength(8);
  });

  test("serves all ids of a request, and asks only for those not proven yet", async () => {
    const { call, own, asked } = await watched();
    await call("/devices/get", { device_id: own.device_id });
    const device_ids = [own.device_id, own.other_device_id, own.other_device_id];
    const response = await call("/events/list", { since: "2000-01-01", device_ids });
    expect(response.status).toBe(200);
    expect(asked("/devices/list").map(({ params }) => params["device_ids"])).toEqual([
      [own.device_id],
      [own.other_device_id],
    ]);
  });

  test("goes on for the others when one leaves, and stops with the last", async () => {
    const { call, own, asked, sandbox } = await watched();
    sandbox.simulate.fail({ path: "/devices/list", delay_ms: 100 });
    const left = new AbortController();
    const leaving = call("/devices/get", { device_id: own.device_id }, { signal: left.signal });
    const staying = call("/devices/get", { device_id: own.device_id });
    await expect.poll(() => asked("/devices/list")).toHaveLength(1);
    left.abort();
    expect([(await leaving).status, (await staying).status]).toEqual([499, 200]);

    sandbox.simulate.fail({ path: "/devices/list", delay_ms: 60_000 });
    const last = new AbortController();
    const alone = call("/devices/get", { device_id: own.other_device_id }, { signal: last.signal });
    await expect.poll(() => asked("/devices/list")).toHaveLength(2);
    last.abort();
    expect((await alone).status).toBe(499);
    expect((await call("/devices/get", { device_id: own.other_device_id })).status).toBe(200);
  });
});

describe("what was proven", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test("is remembered for a minute, for that customer only", async () => {
    const { call, own, asked } = await watched();
    const get = (customerKey?: string) =>
      call("/devices/get", { device_id: own.device_id }, customerKey ? { customerKey } : {});
    await get();
    await get();
    expect(asked("/devices/list")).toHaveLength(1);
    expect((await get("alder-rentals")).status).toBe(404);
    // The cache reads the clock once per millisecond.
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    const later = performance.now() + 61_000;
    vi.spyOn(performance, "now").mockReturnValue(later);
    expect((await get()).status).toBe(200);
    expect(asked("/devices/list")).toHaveLength(3);
  });

  test("is not remembered when it failed: what appears is found at once", async () => {
    const { call, asked } = await watched();
    const nobodys = { device_id: "00000000-0000-4000-8000-000000000001" };
    await call("/devices/get", nobodys);
    await call("/devices/get", nobodys);
    expect(asked("/devices/list")).toHaveLength(2);
    expect(asked("/devices/get")).toHaveLength(0);
  });
});

test("keys that look like parts of one another are kept apart", async () => {
  const keys = ['a","device_id",null,"x', "a", 'a"', "a,b", "[a]"];
  const sandbox = createSandbox({
    seed: (seed) => {
      for (const customer_key of keys) {
        seed.addCustomer({ customer_key });
        const account = seed.addAccount({ customer_key, display_name: `Locks of ${customer_key}` });
        seed.addDevice({ ...account, name: `Door of ${customer_key}` });
      }
    },
  });
  const { call } = openPortal({}, sandbox);
  const owned = await Promise.all(
    keys.map(async (customerKey) => {
      const { devices } = (await (await call("/devices/list", {}, { customerKey })).json()) as {
        devices: { device_id: string }[];
      };
      return devices[0]?.device_id;
    }),
  );
  const matrix = await Promise.all(
    keys.map((customerKey) =>
      Promise.all(owned.map(async (device_id) => (await call("/devices/get", { device_id }, { customerKey })).status)),
    ),
  );
  expect(matrix).toEqual(keys.map((_, row) => keys.map((__, column) => (row === column ? 200 : 404))));
});

test("a customer key made to look like the start of a proof proves nothing for another customer", async () => {
  const [plain, crafted] = ["b", 'b","device_id","x'];
  const sandbox = createSandbox({
    seed: (seed) => {
      seed.addCustomer({ customer_key: plain });
      const account = seed.addAccount({ customer_key: crafted, display_name: "Locks" });
      seed.addDevice({ ...account, name: "Door", device_id: "00000000-0000-4000-8000-00000000000a" });
    },
  });
  const { call } = openPortal({}, sandbox);
  const device_id = "00000000-0000-4000-8000-00000000000a";
  expect((await call("/devices/get", { device_id }, { customerKey: crafted })).status).toBe(200);
  const asked = sandbox.requests.length;
  const response = await call("/devices/get", { device_id: `x","device_id","${device_id}` }, { customerKey: plain });
  expect(response.status).toBe(404);
  expect(sandbox.requests.slice(asked).map(({ path }) => path)).toEqual(["/devices/list"]);
});
