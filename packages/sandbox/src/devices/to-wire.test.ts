import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const { devices } = DEMO;
const { deviceNamed, sandbox, send } = openSandbox();

test("a device does not say whose it is", async () => {
  expect(JSON.stringify(await deviceNamed(devices.confirmed))).not.toContain("customer");
});

test("an offline device has an error, no battery, and flags that say what does not work now", async () => {
  const device = await deviceNamed(devices.offline);
  expect(device.properties.online).toBe(false);
  expect(device.properties).not.toHaveProperty("battery");
  expect(device.errors).toMatchObject([{ error_code: "device_offline", is_device_error: true }]);
  expect(device.can_remotely_unlock).toBe(false);
  expect(device.can_program_online_access_codes).toBe(true);
  expect(device).not.toHaveProperty("can_configure_auto_lock");
});

test("an account's error is copied onto its devices", async () => {
  const device = await deviceNamed(devices.signedOut);
  expect(device.errors).toMatchObject([
    { error_code: "account_disconnected", is_connected_account_error: true, is_device_error: false },
  ]);
  expect(device.properties.online).toBe(false);
  expect(device.can_remotely_unlock).toBe(false);
  expect(device.can_program_online_access_codes).toBe(false);
});

test("unknown is absent", async () => {
  expect((await deviceNamed(devices.unknownState)).properties).not.toHaveProperty("locked");
  expect((await deviceNamed(devices.unlocked)).properties.locked).toBe(false);
  expect((await deviceNamed(devices.confirmed)).properties.locked).toBe(true);
  expect((await deviceNamed(devices.thermostat)).properties).not.toHaveProperty("locked");
});

test.each([
  [devices.criticalBattery, "critical"],
  [devices.lowBattery, "low"],
  [devices.autoLock, "full"],
])("the battery of %s is %s", async (name, status) => {
  expect((await deviceNamed(name)).properties.battery).toMatchObject({ status });
});

test("pictures are served to everyone, from where the device was asked for", async () => {
  const { body } = { body: await (await send("https://seam.example/devices/list?limit=500")).json() };
  const found = (body as { devices: { properties: { image_url?: string } }[] }).devices;
  const urls = [...new Set(found.flatMap(({ properties }) => properties.image_url ?? []))];
  expect(urls).toHaveLength(6);
  for (const url of urls) {
    expect(url).toMatch(/^https:\/\/seam\.example\/_sandbox\/pictures\/[a-z-]+\.svg$/);
    const picture = await sandbox.fetch(url);
    expect(picture.headers.get("content-type")).toBe("image/svg+xml");
    expect(picture.headers.get("access-control-allow-origin")).toBe("*");
    expect(picture.headers.get("cache-control")).toContain("max-age");
    expect(await picture.text()).toMatch(/^<svg [^]*<\/svg>$/);
  }
  expect((await deviceNamed("Garage gate")).properties).not.toHaveProperty("image_url");
  expect((await sandbox.fetch("/_sandbox/pictures/constructor.svg")).status).toBe(404);
});
