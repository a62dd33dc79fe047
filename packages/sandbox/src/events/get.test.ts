import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const { call, session, deviceNamed, sandbox } = openSandbox();
const SINCE = new Date(START).toISOString();

test("by its id, or the latest of a device by its type", async () => {
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  sandbox.simulate.turnLock({ device_id, locked: false });
  sandbox.simulate.turnLock({ device_id, locked: true });
  sandbox.simulate.turnLock({ device_id, locked: false });
  const { events } = (await call("/events/list", { since: SINCE, device_id })).body;
  expect(events).toHaveLength(3);
  const token = await session({ customer_key: DEMO.customerKey });
  for (const event of events) {
    expect((await call("/events/get", { event_id: event.event_id }, token)).body.event).toEqual(event);
  }
  expect((await call("/events/get", { device_id, event_type: "lock.unlocked" })).body.event).toEqual(events[0]);
  expect((await call("/events/get", { device_id, event_type: "lock.locked" })).body.event).toEqual(events[1]);
});

test("what is missing and what is another's look the same", async () => {
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const { event } = (await call("/events/get", { device_id })).body;
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  const answers = [
    await call("/events/get", { event_id: event.event_id }, token),
    await call("/events/get", { device_id }, token),
    await call("/events/get", { event_id: crypto.randomUUID() }),
    await call("/events/get", { event_id: event.event_id, event_type: "device.added" }),
  ];
  for (const { status, body } of answers) {
    expect([status, body.error.type, body.error.message]).toEqual([404, "event_not_found", "Event not found"]);
  }
  expect((await call("/events/get", {})).status).toBe(400);
});
