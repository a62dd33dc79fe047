import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const HOUR = 3_600_000;
const SINCE = new Date(START).toISOString();

/** A sensor in Auckland, where the tests' clock starts at 22:00. */
async function open() {
  const world = openSandbox({
    seed: ({ addAccount, addDevice }) => {
      const account = addAccount({ display_name: "Own", customer_key: "own", account_type: "minut" });
      const location = { time_zone: "Pacific/Auckland" };
      addDevice({ ...account, name: "Hall", product: "minut_point", location });
      addDevice({ ...account, name: "Door", product: "salto_xs4_one" });
    },
  });
  const { device_id, connected_account_id } = await world.deviceNamed("Hall");
  const token = await world.session({ connected_account_ids: [connected_account_id] });
  const ask = (name: string, params: object = {}) =>
    world.call(`/noise_sensors/noise_thresholds/${name}`, { device_id, ...params });
  const create = async (params: object = {}) => {
    const night = { name: "Night", starts_daily_at: "23:00:00", ends_daily_at: "07:00:00" };
    const { body } = await ask("create", { ...night, noise_threshold_decibels: 60, ...params });
    world.pass(1500);
    return body.noise_threshold;
  };
  const noise = (decibels: number) => world.sandbox.simulate.setNoise({ device_id, decibels });
  const triggering = async () =>
    (await world.deviceNamed("Hall")).properties["currently_triggering_noise_threshold_ids"];
  const told = async () => (await world.call("/events/list", { since: SINCE, device_id })).body.events.toReversed();
  const attempt = async (action_attempt_id: string) =>
    (await world.call("/action_attempts/get", { action_attempt_id })).body.action_attempt;
  return { ...world, device_id, token, ask, create, noise, triggering, told, attempt };
}

test("a threshold is there at once, and does something once it has reached the sensor", async () => {
  const { ask, call, token, device_id, attempt, pass } = await open();
  const hours = { starts_daily_at: "00:00:00", ends_daily_at: "00:00:00" };
  const { action_attempt, noise_threshold } = (await ask("create", { ...hours, noise_threshold_decibels: 55 })).body;
  expect(action_attempt).toMatchObject({ action_type: "CREATE_NOISE_THRESHOLD", status: "pending" });
  expect(noise_threshold).toMatchObject({ ...hours, device_id, name: "55 dB", noise_threshold_decibels: 55 });
  const list = async (params: object = {}) =>
    (await call("/noise_sensors/noise_thresholds/list", { device_id, ...params }, token)).body.noise_thresholds;
  expect([await list(), await list({ is_programmed: true })]).toEqual([[noise_threshold], []]);
  pass(1500);
  expect(await list({ is_programmed: true })).toEqual([noise_threshold]);
  expect(await attempt(action_attempt.action_attempt_id)).toMatchObject({
    status: "success",
    result: { noise_threshold },
  });
  const { noise_threshold_id } = noise_threshold;
  expect((await ask("get", { noise_threshold_id, device_id: undefined })).body.noise_threshold).toEqual(
    noise_threshold,
  );
});

test("louder than allowed in quiet hours is told once, and again after it was quiet", async () => {
  const { create, noise, triggering, told, pass } = await open();
  const { noise_threshold_id } = await create();
  noise(70);
  expect(await triggering()).toEqual([]);
  noise(40);
  pass(2 * HOUR);
  noise(60);
  expect(await triggering()).toEqual([]);
  for (const decibels of [61, 80, 50, 62]) noise(decibels);
  expect(await triggering()).toEqual([noise_threshold_id]);
  expect(await told()).toMatchObject(
    [61, 62].map((noise_level_decibels) => ({
      event_type: "noise_sensor.noise_threshold_triggered",
      noise_level_decibels,
      noise_threshold_id,
      noise_threshold_name: "Night",
    })),
  );
});

test("noise that goes on is told when the quiet hours of the sensor's place begin, and is over with them", async () => {
  const { create, noise, triggering, told, pass } = await open();
  const { noise_threshold_id } = await create();
  noise(70);
  pass(9 * HOUR - 2000);
  expect(await triggering()).toEqual([noise_threshold_id]);
  pass(2000);
  expect(await triggering()).toEqual([]);
  pass(48 * HOUR);
  expect((await told()).map(({ occurred_at }) => (Date.parse(occurred_at) - START) / HOUR)).toEqual([1, 25, 49]);
});

test("a zone of its own, and a whole timestamp", async () => {
  const { create, noise, triggering } = await open();
  const { noise_threshold_id: lisbon } = await create({
    starts_daily_at: "08:30:00[Europe/Lisbon]",
    ends_daily_at: "09:30[Europe/Lisbon]",
  });
  const { noise_threshold_id: stamped } = await create({
    starts_daily_at: "2025-11-20T08:30:00.000Z",
    ends_daily_at: "2025-11-20T09:30:00.000Z",
  });
  noise(70);
  expect(await triggering()).toEqual([lisbon, stamped]);
});

test("update and delete act once the sensor has them", async () => {
  const { ask, create, noise, triggering, attempt, pass } = await open();
  const { noise_threshold_id } = await create({ starts_daily_at: "00:00", ends_daily_at: "00:00" });
  noise(70);
  expect(await triggering()).toEqual([noise_threshold_id]);
  const begun = (await ask("update", { noise_threshold_id, noise_threshold_decibels: 75 })).body.action_attempt;
  expect(await triggering()).toEqual([noise_threshold_id]);
  pass(1500);
  expect(await triggering()).toEqual([]);
  expect(await attempt(begun.action_attempt_id)).toMatchObject({ status: "success" });
  await ask("delete", { noise_threshold_id });
  const late = (await ask("update", { noise_threshold_id, name: "Late" })).body.action_attempt;
  pass(1500);
  expect(await attempt(late.action_attempt_id)).toMatchObject({
    status: "error",
    error: { type: "noise_threshold_not_found" },
  });
  expect((await ask("update", { noise_threshold_id, name: "Late" })).status).toBe(404);
  expect((await ask("list")).body.noise_thresholds).toEqual([]);
});

test("a sensor that can't be reached takes nothing", async () => {
  const { sandbox, ask, create, device_id, attempt, pass } = await open();
  const { noise_threshold_id } = await create();
  sandbox.simulate.setOnline({ device_id, online: false });
  const { action_attempt } = (await ask("delete", { noise_threshold_id })).body;
  pass(1500);
  expect(await attempt(action_attempt.action_attempt_id)).toMatchObject({ error: { type: "device_offline" } });
  expect((await ask("list")).body.noise_thresholds).toHaveLength(1);
});

test("mistakes are refused: hours, levels, another device, another's sensor", async () => {
  const { call, ask, create, deviceNamed, session, device_id } = await open();
  const { noise_threshold_id } = await create();
  for (const wrong of [
    { starts_daily_at: "25:00" },
    { ends_daily_at: "evening" },
    { starts_daily_at: "22:00[Mars/Base]" },
    { noise_threshold_decibels: undefined },
    { noise_threshold_nrs: 40 },
    { device_id: (await deviceNamed("Door")).device_id },
  ]) {
    const whole = { starts_daily_at: "22:00", ends_daily_at: "23:00", noise_threshold_decibels: 60, ...wrong };
    expect([wrong, (await ask("create", whole)).status]).toEqual([wrong, 400]);
  }
  expect((await ask("update", { noise_threshold_id, starts_daily_at: "noon" })).status).toBe(400);
  expect((await ask("get", { noise_threshold_id: crypto.randomUUID(), device_id: undefined })).status).toBe(404);
  const none = await session({ connected_account_ids: [] });
  expect((await call("/noise_sensors/noise_thresholds/list", { device_id }, none)).status).toBe(404);
  expect((await ask("list")).body.noise_thresholds).toHaveLength(1);
});

test("noise sensors are listed under both names", async () => {
  const { call, token, device_id } = await open();
  const { devices, noise_sensors } = (await call("/noise_sensors/list", {}, token)).body;
  expect(noise_sensors.map((device) => device.device_id)).toEqual([device_id]);
  expect(devices).toEqual(noise_sensors);
});
