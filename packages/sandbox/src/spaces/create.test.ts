import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const SINCE = new Date(START).toISOString();

test("a space is made with its devices, and both sides and the event say so", async () => {
  const { call, deviceNamed } = openSandbox();
  const { device_id, connected_account_id } = await deviceNamed(DEMO.devices.confirmed);
  const { body } = await call("/spaces/create", {
    name: "Library",
    space_key: "library",
    customer_key: DEMO.customerKey,
    device_ids: [device_id, device_id],
    connected_account_ids: [connected_account_id],
    customer_data: { address: "Rua Nova 1", time_zone: null, default_checkin_time: "15:00" },
  });
  expect(body.space).toMatchObject({
    name: "Library",
    space_key: "library",
    customer_key: DEMO.customerKey,
    device_count: 1,
    customer_data: { address: "Rua Nova 1", default_checkin_time: "15:00" },
  });
  expect((await deviceNamed(DEMO.devices.confirmed)).space_ids).toContain(body.space.space_id);
  expect((await call("/spaces/get", { space_key: "library" })).body.space).toEqual(body.space);
  const { events } = (await call("/events/list", { since: SINCE, space_id: body.space.space_id })).body;
  expect(events).toMatchObject([{ event_type: "space.created", space_key: "library", device_ids: [device_id] }]);
});

test("of two that ask for one key at once, one gets it", async () => {
  const { call } = openSandbox();
  const answers = await Promise.all([1, 2].map((n) => call("/spaces/create", { name: `Space ${n}`, space_key: "k" })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.error.type).toBe("duplicate_space_key");
  expect((await call("/spaces/list", { space_key: "k" })).body.spaces).toHaveLength(1);
});

test("a refused key leaves no trace on the devices", async () => {
  const { call, deviceNamed } = openSandbox();
  const before = await deviceNamed(DEMO.devices.confirmed);
  const params = { name: "Twin", space_key: "harbor-room-204", device_ids: [before.device_id], customer_key: "new" };
  expect((await call("/spaces/create", params)).status).toBe(409);
  expect(await deviceNamed(DEMO.devices.confirmed)).toEqual(before);
  expect((await call("/events/list", { since: SINCE })).body.events).toEqual([]);
});

test("one wrong id among good ones, and nothing is made", async () => {
  const { call, session, deviceNamed } = openSandbox();
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  const foreign = await deviceNamed(DEMO.devices.confirmed);
  const own = (await call("/devices/list", { limit: 2 }, token)).body.devices.map(({ device_id }) => device_id);
  const { connected_account_id } = foreign;
  for (const [params, type] of [
    [{ device_ids: [...own, foreign.device_id] }, "device_not_found"],
    [{ device_ids: [...own, crypto.randomUUID()] }, "device_not_found"],
    [{ connected_account_ids: [connected_account_id] }, "connected_account_not_found"],
  ] as const) {
    const { status, body } = await call("/spaces/create", { name: "Half", space_key: "half", ...params }, token);
    expect([status, body.error.type]).toEqual([404, type]);
  }
  expect((await call("/spaces/get", { space_key: "half" })).status).toBe(404);
  const devices = (await call("/devices/list", { device_ids: own })).body.devices;
  expect(devices.map(({ space_ids }) => space_ids.length)).toEqual([1, 1]);
});

test("a session makes spaces of its own customer, and of no other", async () => {
  const { call, session, readOnly } = openSandbox();
  const token = await session({ customer_key: DEMO.customerKey });
  expect((await call("/spaces/create", { name: "Own" }, token)).body.space.customer_key).toBe(DEMO.customerKey);
  for (const customer_key of [DEMO.otherCustomerKey, "nobody-at-all"]) {
    const { status, body } = await call("/spaces/create", { name: "Theirs", customer_key }, token);
    expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  }
  expect((await call("/spaces/create", { name: "No" }, readOnly(DEMO.customerKey))).status).toBe(403);
  const { status } = await call("/spaces/create", { name: "Bad", customer_data: { default_checkin_time: "3 pm" } });
  expect(status).toBe(400);
});
