import { afterEach, describe, expect, test, vi } from "vitest";
import { findByWords } from "../text/find-by-words.ts";
import { deviceEntry } from "./device-entry.ts";
import { countByFilter, DEVICE_FILTERS, passes } from "./device-filter.ts";
import { isPhone } from "./device-kind.ts";
import { normalizeDevices } from "./normalize-device.ts";

afterEach(() => void vi.restoreAllMocks());

const context = {
  spaces: new Map([["s1", { space_id: "s1", name: "Penthouse", display_name: "Penthouse" }]]),
  accounts: new Map([
    [
      "a1",
      {
        connected_account_id: "a1",
        display_name: "reception@harbor.pt",
        account_type_display_name: "Salto KS",
        errors: [],
        warnings: [],
      },
    ],
  ]),
};
const make = (...rows: Record<string, unknown>[]) =>
  normalizeDevices(rows.map((row, index) => ({ device_id: String(index), ...row }))).map((device) =>
    deviceEntry(device, context),
  );
const found = (entries: ReturnType<typeof make>, search: string) =>
  findByWords(entries, search).map(({ device }) => device.display_name);

describe("search", () => {
  const entries = make(
    { display_name: "Suite 501 door", connected_account_id: "a1" },
    { display_name: "Açaí bar", space_ids: ["s1"] },
    { display_name: "ROOM 12", location: { location_name: "Floor 1" } },
    { display_name: "İstanbul kapı" },
    { display_name: "Pool", device_provider: { device_provider_name: "ttlock", display_name: "TTLock" } },
    {
      display_name: "Hall",
      properties: { model: { display_name: "ecobee3 lite", manufacturer_display_name: "ecobee" } },
    },
  );

  test.each([
    ["suite", ["Suite 501 door"]],
    ["SUITE", ["Suite 501 door"]],
    ["  501   suite ", ["Suite 501 door"]],
    ["acai", ["Açaí bar"]],
    ["ACAÍ", ["Açaí bar"]],
    ["istanbul", ["İstanbul kapı"]],
    ["penthouse", ["Açaí bar"]],
    ["floor 1", ["ROOM 12"]],
    ["reception@harbor", ["Suite 501 door"]],
    ["salto", ["Suite 501 door"]],
    ["ttlock", ["Pool"]],
    ["ecobee3", ["Hall"]],
    ["suite pool", []],
    [".*", []],
    ["\\", []],
  ])("%o finds %o", (search, names) => expect(found(entries, search)).toEqual(names));

  test("nothing asked for is everything, without a copy", () => {
    expect(findByWords(entries, "   ")).toBe(entries);
  });

  test("a browser in Turkish finds the same", () => {
    vi.spyOn(String.prototype, "toLocaleLowerCase").mockImplementation(function turkish(this: string) {
      return this.replaceAll("I", "ı").toLowerCase();
    });
    expect(found(make({ display_name: "Suite 501 door" }), "SUITE")).toEqual(["Suite 501 door"]);
  });
});

describe("kinds", () => {
  test.each([
    ["lock", { capabilities_supported: ["lock"] }],
    ["lock", { can_remotely_unlock: false }],
    ["lock", { can_remotely_lock: true, device_type: "of_tomorrow" }],
    ["thermostat", { capabilities_supported: ["thermostat"] }],
    ["noise_sensor", { capabilities_supported: ["noise_detection", "battery"] }],
    ["other", { capabilities_supported: ["camera"], device_type: "unheard_of" }],
    ["other", {}],
  ])("%s is told by what %o can do", (kind, row) => expect(make(row)[0]?.kind).toBe(kind));

  test.each([
    [true, { device_type: "ios_phone" }],
    [true, { device_type: "android_phone" }],
    [true, { capabilities_supported: ["phone"] }],
    [false, { device_type: "iphone_holder" }],
  ])("a phone: %s for %o", (phone, row) => expect(isPhone(make(row)[0]!.device)).toBe(phone));

  test("every filter counts what it lets through", () => {
    const entries = make(
      { capabilities_supported: ["lock"] },
      { capabilities_supported: ["lock"], properties: { online: false } },
      { capabilities_supported: ["thermostat"] },
      {},
    );
    expect(Object.fromEntries(countByFilter(entries))).toEqual({
      all: 4,
      trouble: 1,
      lock: 2,
      thermostat: 1,
      noise_sensor: 0,
      other: 1,
    });
    for (const filter of DEVICE_FILTERS)
      expect(entries.filter((entry) => passes(entry, filter))).toHaveLength(countByFilter(entries).get(filter) ?? -1);
  });
});
