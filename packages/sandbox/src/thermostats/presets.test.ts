import { expect, test } from "vitest";
import { openThermostat } from "../testing/open-thermostat.ts";

const HOME = { climate_preset_key: "home", hvac_mode_setting: "heat", heating_set_point_celsius: 21, name: "At home" };

async function open() {
  const world = await openThermostat();
  expect((await world.command("create_climate_preset", HOME)).body).toEqual({ ok: true });
  const presets = async () => (await world.properties())["available_climate_presets"] as Record<string, unknown>[];
  return { ...world, presets };
}

test("a preset is made with both units, and its key is taken then", async () => {
  const { command, presets } = await open();
  expect(await presets()).toEqual([
    {
      ...HOME,
      display_name: "At home",
      heating_set_point_fahrenheit: 69.8,
      manual_override_allowed: true,
      can_edit: true,
      can_delete: true,
      can_use_with_thermostat_daily_programs: true,
    },
  ]);
  const again = await command("create_climate_preset", HOME);
  expect([again.status, again.body.error.type]).toEqual([409, "duplicate_climate_preset_key"]);
  expect(await presets()).toHaveLength(1);
});

test.each([
  { hvac_mode_setting: "heat" },
  { hvac_mode_setting: "heat", heating_set_point_celsius: 40 },
  { hvac_mode_setting: "heat_cool", heating_set_point_celsius: 21, cooling_set_point_celsius: 22 },
  { hvac_mode_setting: "eco" },
  { fan_mode_setting: "circulate" },
  { climate_preset_key: "" },
])("%o is no preset", async (params) => {
  const { command, presets } = await open();
  expect((await command("create_climate_preset", { climate_preset_key: "away", ...params })).status).toBe(400);
  expect((await command("update_climate_preset", { climate_preset_key: "home", ...params })).status).toBe(
    params.hvac_mode_setting === "heat" && !("heating_set_point_celsius" in params) ? 200 : 400,
  );
  expect(await presets()).toMatchObject([{ heating_set_point_celsius: 21 }]);
});

test("update changes what is given, in both units", async () => {
  const { command, presets } = await open();
  await command("update_climate_preset", { climate_preset_key: "home", heating_set_point_fahrenheit: 68 });
  expect(await presets()).toMatchObject([
    { name: "At home", hvac_mode_setting: "heat", heating_set_point_celsius: 20, heating_set_point_fahrenheit: 68 },
  ]);
  await command("update_climate_preset", { climate_preset_key: "home", name: null });
  expect(await presets()).toMatchObject([{ name: null, display_name: "home" }]);
  const { status, body } = await command("update_climate_preset", { climate_preset_key: "away" });
  expect([status, body.error.type]).toEqual([404, "climate_preset_not_found"]);
});

test("activate: an attempt, the setting, and the event", async () => {
  const { command, attempt, properties, told, pass } = await open();
  const begun = await command("activate_climate_preset", { climate_preset_key: "home" });
  expect(begun.body.action_attempt).toMatchObject({ action_type: "ACTIVATE_CLIMATE_PRESET", status: "pending" });
  pass(1500);
  expect((await attempt(begun)).status).toBe("success");
  expect(await properties()).toMatchObject({
    is_heating: true,
    current_climate_setting: { climate_preset_key: "home", heating_set_point_celsius: 21 },
  });
  expect(await told()).toMatchObject([
    {
      type: "climate_preset_activated",
      climate_preset_key: "home",
      is_fallback_climate_preset: false,
      thermostat_schedule_id: null,
    },
  ]);
  await command("set_fan_mode", { fan_mode_setting: "on" });
  pass(1500);
  expect((await properties())["current_climate_setting"]).not.toHaveProperty("climate_preset_key");
});

test("deleted while it is asked for, and gone as the fallback too", async () => {
  const { command, attempt, presets, properties, pass } = await open();
  await command("set_fallback_climate_preset", { climate_preset_key: "home" });
  expect((await properties())["fallback_climate_preset_key"]).toBe("home");
  const begun = await command("activate_climate_preset", { climate_preset_key: "home" });
  await command("delete_climate_preset", { climate_preset_key: "home" });
  expect(await presets()).toEqual([]);
  expect((await properties())["fallback_climate_preset_key"]).toBeNull();
  pass(2000);
  expect(await attempt(begun)).toMatchObject({ status: "error", error: { type: "climate_preset_not_found" } });
  for (const name of ["delete_climate_preset", "set_fallback_climate_preset", "activate_climate_preset"]) {
    expect((await command(name, { climate_preset_key: "home" })).status).toBe(404);
  }
});

test("a customer session makes presets of its own devices, and a read-only one none", async () => {
  const { call, session, readOnly, device_id, presets } = await open();
  const away = { ...HOME, device_id, climate_preset_key: "away" };
  const statuses = [
    await call("/thermostats/create_climate_preset", away, readOnly("own")),
    await call("/thermostats/create_climate_preset", away, await session({ customer_key: "other" })),
    await call("/thermostats/create_climate_preset", away, await session({ customer_key: "own" })),
  ].map(({ status }) => status);
  expect(statuses).toEqual([403, 404, 200]);
  expect(await presets()).toHaveLength(2);
});
