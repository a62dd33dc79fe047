import { expect, test } from "vitest";
import { openThermostat } from "../testing/open-thermostat.ts";
import { START } from "../testing/open-sandbox.ts";

const HOUR = 3_600_000;
const at = (hours: number): string => new Date(START + hours * HOUR).toISOString();

async function open() {
  const world = await openThermostat();
  for (const [climate_preset_key, heating_set_point_celsius] of Object.entries({ stay: 18.1, late: 18.2, away: 10 })) {
    const preset = { climate_preset_key, hvac_mode_setting: "heat", heating_set_point_celsius };
    await world.command("create_climate_preset", preset);
  }
  const create = async (params: object) => {
    const defaults = { climate_preset_key: "stay", starts_at: at(1), ends_at: at(3) };
    return (await world.command("schedules/create", { ...defaults, ...params })).body.thermostat_schedule;
  };
  const current = async () => {
    const { current_climate_setting: setting, active_thermostat_schedule_id: id } = await world.properties();
    return { key: (setting as { climate_preset_key?: string } | undefined)?.climate_preset_key, id: id ?? null };
  };
  const activations = async () =>
    (await world.told())
      .filter(({ type }) => type === "climate_preset_activated")
      .map((event) => [event.seconds / 3600, event["climate_preset_key"], event["is_fallback_climate_preset"]]);
  return { ...world, create, current, activations };
}

test("a schedule begins and ends on the clock, and the fallback comes after it", async () => {
  const { command, create, current, activations, told, pass } = await open();
  await command("set_fallback_climate_preset", { climate_preset_key: "away" });
  const schedule = await create({ name: "Stay 12" });
  expect(schedule).toMatchObject({ name: "Stay 12", starts_at: at(1), ends_at: at(3), errors: [] });
  pass(HOUR - 1);
  expect(await current()).toEqual({ key: undefined, id: null });
  pass(1);
  expect(await current()).toEqual({ key: "stay", id: schedule.thermostat_schedule_id });
  pass(2 * HOUR);
  expect(await current()).toEqual({ key: "away", id: null });
  expect(await activations()).toEqual([
    [1, "stay", false],
    [3, "away", true],
  ]);
  const [begin] = (await told()).filter(({ type }) => type === "climate_preset_activated");
  expect(begin).toMatchObject({ thermostat_schedule_id: schedule.thermostat_schedule_id });
});

test("one that should have begun begins at once, and without a fallback all stays as it was", async () => {
  const { create, current, pass } = await open();
  const { thermostat_schedule_id: id } = await create({ starts_at: at(-5) });
  expect(await current()).toEqual({ key: "stay", id });
  pass(10 * HOUR);
  expect(await current()).toEqual({ key: "stay", id: null });
});

test("of two, the later one is in force; then the earlier one again", async () => {
  const { create, activations, pass } = await open();
  await create({ ends_at: at(6) });
  await create({ climate_preset_key: "late", starts_at: at(2), ends_at: at(4) });
  pass(24 * HOUR);
  expect(await activations()).toEqual([
    [1, "stay", false],
    [2, "late", false],
    [4, "stay", false],
  ]);
});

test("no override where none is allowed", async () => {
  const { command, create, pass } = await open();
  await create({});
  pass(HOUR);
  const refused = await command("heat", { heating_set_point_celsius: 20 });
  expect([refused.status, refused.body.error.type]).toEqual([400, "invalid_input"]);
  expect(refused.body.error.message).toMatch(/allows no override/);
  expect((await command("set_fan_mode", { fan_mode_setting: "on" })).status).toBe(400);
  pass(2 * HOUR);
  expect((await command("heat", { heating_set_point_celsius: 20 })).status).toBe(200);
});

test("an override lasts as long as it may, and each begins its time anew", async () => {
  const { command, create, current, properties, pass } = await open();
  await create({ is_override_allowed: true, max_override_period_minutes: 30 });
  pass(HOUR);
  await command("heat", { heating_set_point_celsius: 20 });
  pass(20 * 60_000);
  expect(await properties()).toMatchObject({ is_temporary_manual_override_active: true });
  await command("heat", { heating_set_point_celsius: 21 });
  pass(20 * 60_000);
  expect((await properties())["current_climate_setting"]).toMatchObject({ heating_set_point_celsius: 21 });
  pass(11 * 60_000);
  expect(await properties()).toMatchObject({ is_temporary_manual_override_active: false });
  expect((await current()).key).toBe("stay");
});

test("an override without an end lasts until the schedule's", async () => {
  const { command, create, current, properties, pass } = await open();
  await command("set_fallback_climate_preset", { climate_preset_key: "away" });
  await create({ is_override_allowed: true, max_override_period_minutes: null });
  pass(HOUR);
  await command("heat", { heating_set_point_celsius: 20 });
  pass(2 * HOUR - 1);
  expect(await properties()).toMatchObject({ is_temporary_manual_override_active: true });
  pass(1);
  expect(await current()).toEqual({ key: "away", id: null });
  expect(await properties()).toMatchObject({ is_temporary_manual_override_active: false });
});

test("moved, given another preset, and deleted", async () => {
  const { call, create, current, activations, token, pass } = await open();
  const { thermostat_schedule_id } = await create({});
  const update = (params: object) =>
    call("/thermostats/schedules/update", { thermostat_schedule_id, ...params }, token);
  expect((await update({ starts_at: at(2), ends_at: at(9), name: "Later" })).body).toEqual({ ok: true });
  pass(3 * HOUR);
  expect((await current()).id).toBe(thermostat_schedule_id);
  await update({ climate_preset_key: "late", is_override_allowed: true });
  const read = await call("/thermostats/schedules/get", { thermostat_schedule_id }, token);
  expect(read.body.thermostat_schedule).toMatchObject({
    name: "Later",
    climate_preset_key: "late",
    starts_at: at(2),
    ends_at: at(9),
    is_override_allowed: true,
  });
  expect(await activations()).toEqual([
    [2, "stay", false],
    [3, "late", false],
  ]);
  await call("/thermostats/schedules/delete", { thermostat_schedule_id }, token);
  expect((await current()).id).toBeNull();
  expect((await call("/thermostats/schedules/get", { thermostat_schedule_id })).status).toBe(404);
});

test("what can't be is told in the schedule: no preset, no connection; and it catches up", async () => {
  const { call, sandbox, device_id, command, create, current, pass } = await open();
  await create({});
  const errors = async () =>
    (await call("/thermostats/schedules/list", { device_id })).body.thermostat_schedules[0]?.errors.map(
      ({ error_code }) => error_code,
    );
  sandbox.simulate.setOnline({ device_id, online: false });
  pass(HOUR);
  expect([await errors(), (await current()).id]).toEqual([["device_offline"], null]);
  sandbox.simulate.setOnline({ device_id, online: true });
  expect([await errors(), (await current()).key]).toEqual([[], "stay"]);
  await create({ climate_preset_key: "late", starts_at: at(8), ends_at: at(9) });
  await command("delete_climate_preset", { climate_preset_key: "late" });
  pass(7 * HOUR);
  const { thermostat_schedules: all } = (await call("/thermostats/schedules/list", { device_id })).body;
  expect(all[1]?.errors).toMatchObject([{ error_code: "climate_preset_not_found" }]);
});

test("mistakes are refused: times, presets, one beginning for two", async () => {
  const { command, create, call } = await open();
  const { thermostat_schedule_id } = await create({});
  for (const [params, status] of [
    [{ ends_at: at(1) }, 400],
    [{ starts_at: at(-3), ends_at: at(-2) }, 400],
    [{ climate_preset_key: "none", starts_at: at(2) }, 404],
    [{ starts_at: at(1), ends_at: at(2) }, 409],
    [{ starts_at: "soon" }, 400],
    [{ starts_at: at(2), max_override_period_minutes: -1 }, 400],
  ] as const) {
    const whole = { climate_preset_key: "stay", starts_at: at(1), ends_at: at(3), ...params };
    expect([params, (await command("schedules/create", whole)).status]).toEqual([params, status]);
  }
  expect((await call("/thermostats/schedules/update", { thermostat_schedule_id, ends_at: at(0.5) })).status).toBe(400);
});

test("a customer session lists and makes its own, a read-only one lists, another sees nothing", async () => {
  const { call, session, readOnly, device_id, create } = await open();
  const { thermostat_schedule_id } = await create({});
  const own = await session({ customer_key: "own" });
  const other = await session({ customer_key: "other" });
  const made = { device_id, climate_preset_key: "stay", starts_at: at(5), ends_at: at(6) };
  expect((await call("/thermostats/schedules/create", made, own)).status).toBe(200);
  expect((await call("/thermostats/schedules/create", made, readOnly("own"))).status).toBe(403);
  expect((await call("/thermostats/schedules/create", made, other)).status).toBe(404);
  const list = (token: string) => call("/thermostats/schedules/list", { device_id }, token);
  expect((await list(readOnly("own"))).body.thermostat_schedules).toHaveLength(2);
  expect((await list(other)).status).toBe(404);
  const none = await session({ connected_account_ids: [] });
  for (const route of ["get", "update", "delete"]) {
    expect((await call(`/thermostats/schedules/${route}`, { thermostat_schedule_id }, none)).status).toBe(404);
  }
  const nobody = { device_id, user_identifier_key: "nobody" };
  expect((await call("/thermostats/schedules/list", nobody)).body.thermostat_schedules).toEqual([]);
});
