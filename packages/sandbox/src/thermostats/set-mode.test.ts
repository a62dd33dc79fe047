import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";
import { openThermostat } from "../testing/open-thermostat.ts";

test("heat: an attempt that takes its time, both units, and a room that gets warm", async () => {
  const { call, device_id, token, properties, attempt, told, pass } = await openThermostat();
  const begun = await call("/thermostats/heat", { device_id, heating_set_point_celsius: 19.2 }, token);
  expect(begun.body.action_attempt).toMatchObject({ action_type: "SET_HVAC_MODE", status: "pending" });
  pass(1499);
  expect((await attempt(begun)).status).toBe("pending");
  pass(1);
  expect(await attempt(begun)).toMatchObject({ status: "success", result: {}, error: null });
  expect(await properties()).toMatchObject({
    temperature_celsius: 18,
    is_heating: true,
    is_cooling: false,
    is_fan_running: true,
    current_climate_setting: {
      hvac_mode_setting: "heat",
      fan_mode_setting: "auto",
      heating_set_point_celsius: 19.2,
      heating_set_point_fahrenheit: 66.56,
    },
  });
  pass(10 * 60_000);
  expect(await properties()).toMatchObject({ temperature_celsius: 19, temperature_fahrenheit: 66.2, is_heating: true });
  pass(24 * 3_600_000);
  expect(await properties()).toMatchObject({ temperature_celsius: 19.2, is_heating: false, is_fan_running: false });
  expect((await told()).map(({ seconds, type }) => [seconds, type])).toEqual([
    [1.5, "manually_adjusted"],
    [301.5, "temperature_changed"],
    [601.5, "temperature_changed"],
    [901.5, "temperature_changed"],
    [901.5, "temperature_reached_set_point"],
  ]);
  expect((await told())[0]).toMatchObject({
    method: "seam",
    hvac_mode_setting: "heat",
    heating_set_point_celsius: 19.2,
  });
});

test("cool by Fahrenheit, heat_cool from both sides, off and eco", async () => {
  const { sandbox, device_id, command, properties, pass } = await openThermostat({ product: "nest_thermostat" });
  await command("cool", { cooling_set_point_fahrenheit: 75 });
  sandbox.simulate.setTemperature({ device_id, celsius: 25 });
  pass(2000);
  expect(await properties()).toMatchObject({
    is_cooling: true,
    current_climate_setting: { cooling_set_point_celsius: 23.89, cooling_set_point_fahrenheit: 75 },
  });
  pass(3_600_000);
  expect(await properties()).toMatchObject({ temperature_celsius: 23.89, is_cooling: false });

  await command("heat_cool", { heating_set_point_celsius: 20, cooling_set_point_celsius: 23 });
  pass(3_600_000);
  expect((await properties())["temperature_celsius"]).toBe(23);
  sandbox.simulate.setTemperature({ device_id, celsius: 17 });
  expect(await properties()).toMatchObject({ is_heating: true, is_cooling: false });
  pass(3_600_000);
  expect((await properties())["temperature_celsius"]).toBe(20);

  sandbox.simulate.setTemperature({ device_id, celsius: 17 });
  await command("off");
  pass(3_600_000);
  expect(await properties()).toMatchObject({ temperature_celsius: 17, is_heating: false });
  expect((await properties())["current_climate_setting"]).not.toHaveProperty("heating_set_point_celsius");
  await command("set_hvac_mode", { hvac_mode_setting: "eco" });
  pass(2000);
  expect((await properties())["current_climate_setting"]).toMatchObject({ hvac_mode_setting: "eco" });
});

test("set_hvac_mode takes what each mode needs, and the single forms do the same", async () => {
  const { command, properties, pass } = await openThermostat();
  for (const params of [
    { hvac_mode_setting: "off" },
    { hvac_mode_setting: "heat", heating_set_point_celsius: 20 },
    { hvac_mode_setting: "cool", cooling_set_point_celsius: 24 },
    { hvac_mode_setting: "heat_cool", heating_set_point_celsius: 20, cooling_set_point_celsius: 24 },
  ]) {
    expect((await command("set_hvac_mode", params)).status).toBe(200);
    pass(2000);
    expect((await properties())["current_climate_setting"]).toMatchObject(params);
  }
});

test.each([
  ["heat", {}, /Must set heating_set_point_celsius/],
  ["heat", { heating_set_point_celsius: 6.9 }, /from 7 °C to 26 °C/],
  ["heat", { heating_set_point_fahrenheit: 79 }, /from 7 °C to 26 °C/],
  ["heat", { heating_set_point_celsius: 20, heating_set_point_fahrenheit: 70 }, /different temperatures/],
  ["cool", { cooling_set_point_celsius: 17 }, /from 18 °C to 33 °C/],
  ["heat_cool", { heating_set_point_celsius: 20 }, /Must set cooling_set_point_celsius/],
  ["heat_cool", { heating_set_point_celsius: 20, cooling_set_point_celsius: 22 }, /at least 2.8 °C above/],
  ["set_hvac_mode", { hvac_mode_setting: "eco" }, /does not have the mode "eco"/],
  ["set_fan_mode", { fan_mode_setting: "circulate" }, /does not have the fan mode "circulate"/],
  ["set_fan_mode", {}, /Must specify fan_mode_setting/],
])("%s %o is refused, and says why", async (name, params, message) => {
  const { command, properties, pass } = await openThermostat();
  const before = await properties();
  const { status, body } = await command(name, params);
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(body.error.message).toMatch(message);
  pass(60_000);
  expect(await properties()).toEqual(before);
});

test("limits may be reached, in either unit", async () => {
  const { command } = await openThermostat();
  for (const params of [{ heating_set_point_fahrenheit: 44.6 }, { heating_set_point_fahrenheit: 78.8 }]) {
    expect((await command("heat", params)).status).toBe(200);
  }
  const both = { heating_set_point_fahrenheit: 68, cooling_set_point_fahrenheit: 73.04 };
  expect((await command("heat_cool", both)).status).toBe(200);
});

test("a heater can't cool, and a lock is no thermostat", async () => {
  const { command } = await openThermostat({ product: "tado_smart_thermostat" });
  expect((await command("cool", { cooling_set_point_celsius: 24 })).body.error.message).toMatch(/mode "cool"/);
  const { call, deviceNamed, session } = openSandbox();
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  expect((await call("/thermostats/off", { device_id })).status).toBe(400);
  const foreign = await session({ connected_account_ids: [] });
  const { device_id: other } = await deviceNamed(DEMO.devices.thermostat);
  expect((await call("/thermostats/off", { device_id: other }, foreign)).status).toBe(404);
});

test("the fan alone, by either name of its parameter", async () => {
  const { command, properties, told, pass } = await openThermostat();
  await command("set_fan_mode", { fan_mode_setting: "on" });
  pass(2000);
  expect(await properties()).toMatchObject({
    is_fan_running: true,
    current_climate_setting: { hvac_mode_setting: "off", fan_mode_setting: "on" },
  });
  await command("set_fan_mode", { fan_mode: "auto" });
  pass(2000);
  expect((await properties())["is_fan_running"]).toBe(false);
  expect((await told()).map(({ type, fan_mode_setting }) => [type, fan_mode_setting])).toEqual([
    ["manually_adjusted", "on"],
    ["manually_adjusted", "auto"],
  ]);
});

test("a thermostat that can't be reached stays as it is, and goes on when it can", async () => {
  const { sandbox, device_id, command, attempt, properties, pass } = await openThermostat();
  await command("heat", { heating_set_point_celsius: 20 });
  pass(10 * 60_000);
  sandbox.simulate.setOnline({ device_id, online: false });
  const begun = await command("off");
  pass(24 * 3_600_000);
  expect(await attempt(begun)).toMatchObject({ status: "error", error: { type: "device_offline" } });
  const { temperature_celsius } = await properties();
  sandbox.simulate.setOnline({ device_id, online: true });
  expect(await properties()).toMatchObject({ temperature_celsius, is_heating: true });
  pass(24 * 3_600_000);
  expect((await properties())["temperature_celsius"]).toBe(20);
});

test("one that never answers leaves its attempt pending", async () => {
  const { command, attempt, pass } = await openThermostat({ behavior: { behavior: "never" } });
  const begun = await command("off");
  pass(24 * 3_600_000);
  expect((await attempt(begun)).status).toBe("pending");
});

test("thermostats are listed under both names", async () => {
  const { call } = openSandbox();
  const { devices, thermostats } = (await call("/thermostats/list", { customer_key: DEMO.customerKey })).body;
  expect(thermostats).toHaveLength(18);
  expect(devices).toEqual(thermostats);
});
