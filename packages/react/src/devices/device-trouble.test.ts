import { describe, expect, test } from "vitest";
import { accountTroubles } from "./account-troubles.ts";
import { deviceEntry } from "./device-entry.ts";
import { countByFilter } from "./device-filter.ts";
import { deviceTrouble } from "./device-trouble.ts";
import { normalizeDevices } from "./normalize-device.ts";

const AT = "2026-11-20T08:00:00.000Z";
const online = { online: true };
const error = (error_code: string, more: object = {}) => ({
  error_code,
  message: `It is ${error_code}.`,
  created_at: AT,
  ...more,
});
const device = (row: Record<string, unknown>) => normalizeDevices([{ device_id: "d", properties: online, ...row }])[0]!;

describe("the trouble of a device", () => {
  test.each<[string, Record<string, unknown>, object | undefined]>([
    ["none", {}, undefined],
    ["its account is signed out", { errors: [error("account_disconnected")] }, { kind: "account", tone: "danger" }],
    [
      "another error of its account is no sign-out",
      { errors: [error("dormakaba_sites_disconnected", { is_connected_account_error: true })] },
      { kind: "error", message: "It is dormakaba_sites_disconnected." },
    ],
    [
      "a limit on the account's users stops no lock",
      { errors: [error("salto_ks_subscription_limit_exceeded", { is_connected_account_error: true })] },
      undefined,
    ],
    [
      "the account's bridge is offline",
      { errors: [error("bridge_disconnected", { is_connected_account_error: true })] },
      { kind: "offline" },
    ],
    ["removed", { errors: [error("device_removed")] }, { kind: "removed", tone: "danger" }],
    ["offline", { errors: [error("device_offline")] }, { kind: "offline", tone: "warning" }],
    ["disconnected", { errors: [error("device_disconnected")] }, { kind: "offline" }],
    ["its hub is offline", { errors: [error("hub_disconnected")] }, { kind: "offline" }],
    ["offline by its property alone", { properties: { online: false } }, { kind: "offline", since: undefined }],
    ["any other error", { errors: [error("lock_broken")] }, { kind: "error", message: "It is lock_broken." }],
    ["an error that is none", { errors: [error("auxiliary_heat_running")] }, undefined],
    [
      "critical battery",
      { properties: { ...online, battery: { level: 0.06, status: "critical" } } },
      { kind: "battery_critical", tone: "danger" },
    ],
    [
      "low battery",
      { properties: { ...online, battery: { level: 0.2, status: "low" } } },
      { kind: "battery_low", tone: "warning" },
    ],
    ["good battery", { properties: { ...online, battery: { level: 0.5, status: "good" } } }, undefined],
    ["a warning is none", { warnings: [{ warning_code: "device_has_flaky_connection", message: "" }] }, undefined],
  ])("%s", (_what, row, expected) => {
    expect([deviceTrouble(device(row))]).toMatchObject([expected]);
  });

  test("began when Seam says, and that may be nowhere", () => {
    expect(deviceTrouble(device({ errors: [error("device_offline")] }))?.since).toBe(Date.parse(AT));
    expect(deviceTrouble(device({ errors: [error("device_offline", { created_at: "soon" })] }))?.since).toBeUndefined();
    expect(
      deviceTrouble(device({ errors: [error("device_offline", { created_at: undefined })] }))?.since,
    ).toBeUndefined();
  });

  test("of several the gravest is told, whatever comes first", () => {
    const errors = [
      error("lock_broken"),
      error("device_offline"),
      error("device_removed"),
      error("account_disconnected"),
    ];
    const properties = { online: false, battery: { level: 0.01, status: "critical" } };
    const kinds = errors.map(
      (_error, count) => deviceTrouble(device({ properties, errors: errors.slice(0, count + 1) }))?.kind,
    );
    expect(kinds).toEqual(["offline", "offline", "removed", "account"]);
  });
});

describe("trouble of an account", () => {
  const signedOut = [error("account_disconnected", { is_connected_account_error: true })];
  const rows = [
    { device_id: "a1", connected_account_id: "a", errors: signedOut },
    { device_id: "b1", connected_account_id: "b", errors: signedOut },
    { device_id: "a2", connected_account_id: "a", errors: signedOut },
    { device_id: "c1", connected_account_id: "c", properties: { online: false } },
    { device_id: "c2", connected_account_id: "c" },
  ].map((row) => ({ properties: online, ...row }));
  const accounts = new Map(
    ["a", "b"].map((id) => [
      id,
      {
        connected_account_id: id,
        display_name: `${id}@hotel.test`,
        account_type_display_name: "Yale",
        errors: [],
        warnings: [],
      },
    ]),
  );
  const entries = normalizeDevices(rows).map((row) => deviceEntry(row, { spaces: new Map(), accounts }));

  test("is told once for each account, with the devices that it takes along", () => {
    expect(accountTroubles(entries)).toMatchObject([
      {
        connectedAccountId: "a",
        name: "Yale · a@hotel.test",
        entries: [{ device: { device_id: "a1" } }, { device: { device_id: "a2" } }],
      },
      { connectedAccountId: "b", name: "Yale · b@hotel.test", entries: [{ device: { device_id: "b1" } }] },
    ]);
  });

  test("counts once, beside each device's own", () => {
    expect(countByFilter(entries).get("trouble")).toBe(3);
    expect(countByFilter(entries).get("all")).toBe(5);
  });
});
