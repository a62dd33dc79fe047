import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

test("ten thousand devices are there, each on one page", async () => {
  const { call, sandbox } = openSandbox({ seed: "large", devices: 10_000 });
  expect(sandbox.customers).toEqual([{ customer_key: "large-hotel", name: "Large Hotel" }]);

  let page_cursor: string | undefined;
  const ids = new Set<string>();
  do {
    const { body }: { body: Awaited<ReturnType<typeof call>>["body"] } = await call("/devices/list", {
      customer_key: "large-hotel",
      limit: 500,
      page_cursor,
    });
    for (const { device_id } of body.devices) ids.add(device_id);
    page_cursor = body.pagination.next_page_cursor;
  } while (page_cursor);
  expect(ids.size).toBe(10_000);
});

test("a thousand by default", async () => {
  const { call } = openSandbox({ seed: "large" });
  const { body } = await call("/devices/list", { limit: 5000 });
  expect(body.devices).toHaveLength(1000);
  expect(body.devices.filter((device) => device.errors.length > 0).length).toBeGreaterThan(5);
});

test("empty has customers, and nothing else", async () => {
  const { call, sandbox, session } = openSandbox({ seed: "empty" });
  expect(sandbox.customers).toHaveLength(5);
  for (const { customer_key } of sandbox.customers) {
    const token = await session({ customer_key });
    expect((await call("/devices/list", {}, token)).body.devices).toEqual([]);
    expect((await call("/connected_accounts/list", {}, token)).body.connected_accounts).toEqual([]);
    expect((await call("/spaces/list", {}, token)).body.spaces).toEqual([]);
  }
});
