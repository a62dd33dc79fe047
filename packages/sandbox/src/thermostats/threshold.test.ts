import { expect, test } from "vitest";
import { openThermostat } from "../testing/open-thermostat.ts";

test("out of its limits: a warning and an event, and both again once it is back", async () => {
  const { sandbox, device_id, command, deviceNamed, properties, told } = await openThermostat();
  expect(
    await command("set_temperature_threshold", { lower_limit_celsius: 16, upper_limit_fahrenheit: 77 }),
  ).toMatchObject({ body: { ok: true } });
  expect((await properties())["temperature_threshold"]).toEqual({
    lower_limit_celsius: 16,
    lower_limit_fahrenheit: 60.8,
    upper_limit_celsius: 25,
    upper_limit_fahrenheit: 77,
  });
  const warnings = async () => (await deviceNamed("Room")).warnings.map(({ warning_code }) => warning_code);
  for (const celsius of [16, 15.9, 15, 20, 25, 25.1]) sandbox.simulate.setTemperature({ device_id, celsius });
  expect(await warnings()).toEqual(["temperature_threshold_exceeded"]);
  sandbox.simulate.setTemperature({ device_id, celsius: 25 });
  expect(await warnings()).toEqual([]);
  const crossings = (await told()).filter(({ type }) => type.includes("threshold"));
  expect(crossings.map(({ type, temperature_celsius }) => [type, temperature_celsius])).toEqual([
    ["temperature_threshold_exceeded", 15.9],
    ["temperature_threshold_no_longer_exceeded", 20],
    ["temperature_threshold_exceeded", 25.1],
    ["temperature_threshold_no_longer_exceeded", 25],
  ]);
});

test("new limits are looked at once, and what is left out is no limit", async () => {
  const { command, deviceNamed, told } = await openThermostat();
  await command("set_temperature_threshold", { lower_limit_celsius: 19 });
  expect((await deviceNamed("Room")).warnings).toHaveLength(1);
  await command("set_temperature_threshold", { upper_limit_celsius: 30 });
  expect((await deviceNamed("Room")).warnings).toEqual([]);
  expect((await told()).map(({ type, lower_limit_celsius }) => [type, lower_limit_celsius])).toEqual([
    ["temperature_threshold_exceeded", 19],
    ["temperature_threshold_no_longer_exceeded", null],
  ]);
});

test("limits that no temperature could keep are refused", async () => {
  const { command, properties } = await openThermostat();
  for (const params of [
    { lower_limit_celsius: 20, upper_limit_celsius: 20 },
    { lower_limit_celsius: 20, lower_limit_fahrenheit: 20 },
    { lower_limit_celsius: "cold" },
  ]) {
    expect((await command("set_temperature_threshold", params)).status).toBe(400);
  }
  expect(await properties()).not.toHaveProperty("temperature_threshold");
});
