import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, session, send } = openSandbox();

test("each provider once, with its sign and all that one of its devices can do", async () => {
  const { device_providers: all } = (await call("/devices/list_device_providers")).body;
  const names = all.map((provider) => provider.device_provider_name);
  expect(new Set(names).size).toBe(names.length);
  const yale = all.find((provider) => provider.device_provider_name === "yale");
  expect(yale).toMatchObject({ can_remotely_unlock: true, can_configure_auto_lock: true });
  expect(yale).not.toHaveProperty("can_hvac_heat");
  expect((await send(yale?.image_url ?? "")).headers.get("content-type")).toContain("svg");
});

test("calendars and booking systems are among them, with a sign and nothing that a device could do", async () => {
  const { body } = await call("/devices/list_device_providers", { provider_category: "connectors" });
  const names = body.device_providers.map((provider) => provider.device_provider_name);
  expect(names).toEqual(["ical", "lodgify", "hostaway", "guesty", "acuity_scheduling"]);
  for (const { image_url } of body.device_providers) expect((await send(image_url ?? "")).status).toBe(200);
});

test("by category, for a session too", async () => {
  const token = await session({ connected_account_ids: [] });
  const { body } = await call("/devices/list_device_providers", { provider_category: "noise_sensors" }, token);
  expect(body.device_providers.map((provider) => provider.device_provider_name)).toEqual(["minut"]);
  expect((await call("/devices/list_device_providers", { provider_category: "toasters" })).status).toBe(400);
});
