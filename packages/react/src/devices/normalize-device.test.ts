import { describe, expect, test } from "vitest";
import { deviceEntry } from "./device-entry.ts";
import { lockClaim } from "./lock-status.ts";
import { normalizeDevices } from "./normalize-device.ts";

const one = (row: Record<string, unknown>) => {
  const [device] = normalizeDevices([{ device_id: "d", ...row }]);
  if (device === undefined) throw new Error("The row was dropped.");
  return device;
};
const nowhere = { spaces: new Map(), accounts: new Map() };

describe("rows", () => {
  test("without an id are dropped, the others stay in order", () => {
    const rows = [
      null,
      undefined,
      7,
      "text",
      [],
      {},
      { device_id: null },
      { device_id: 5 },
      { device_id: "a" },
      { device_id: "b" },
    ];
    expect(normalizeDevices(rows).map(({ device_id }) => device_id)).toEqual(["a", "b"]);
  });

  test("of any shape can be made an entry of", () => {
    const broken: Record<string, unknown>[] = [
      {},
      {
        display_name: null,
        device_type: null,
        space_ids: null,
        capabilities_supported: null,
        errors: null,
        warnings: null,
        properties: null,
      },
      { display_name: 7, space_ids: {}, capabilities_supported: "lock", errors: "none", warnings: {}, properties: [] },
      { errors: [null, 7, {}], warnings: [null], space_ids: [null, 7], capabilities_supported: [null] },
      { location: null, device_provider: null, device_manufacturer: null, connected_account_id: null },
      { properties: { battery: null, model: null, current_climate_setting: null, image_url: null } },
    ];
    for (const row of broken) expect(deviceEntry(one(row), nowhere).kind).toBe("other");
  });

  test("keep what the portal does not know", () => {
    expect(one({ custom_metadata: { a: "b" }, properties: { keypad_battery: 1 } })).toMatchObject({
      custom_metadata: { a: "b" },
      properties: { keypad_battery: 1 },
    });
  });
});

describe("what is null is unknown, as what is left out", () => {
  test("a lock is then neither locked nor unlocked", () => {
    expect(lockClaim(one({ properties: { locked: null } }), undefined)).toBe("unknown");
    expect(lockClaim(one({ properties: {} }), undefined)).toBe("unknown");
    expect(lockClaim(one({ properties: { locked: false } }), undefined)).toBe("unlocked");
  });

  test("a reading is then none, not nought", () => {
    const { properties } = one({
      properties: {
        temperature_celsius: null,
        relative_humidity: null,
        noise_level_decibels: null,
        battery: { level: null, status: "low" },
      },
    });
    expect(properties.temperature_celsius).toBeUndefined();
    expect(properties.relative_humidity).toBeUndefined();
    expect(properties.noise_level_decibels).toBeUndefined();
  });

  test("a flag is then one that the device has not", () => {
    expect(one({ can_remotely_unlock: null, can_remotely_lock: null }).can_remotely_unlock).toBeUndefined();
  });
});

test("a device that does not say whether it is online is neither online nor in trouble", () => {
  expect(one({}).properties.online).toBeUndefined();
  expect(deviceEntry(one({}), nowhere).trouble).toBeUndefined();
});
