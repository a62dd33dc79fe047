import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MISSING = "00000000-0000-4000-8000-000000000000";
const at = (ms: number) => new Date(START + ms).toISOString();

async function open(name: string = DEMO.devices.confirmed) {
  const world = openSandbox();
  const { call } = world;
  const { device_id } = await world.deviceNamed(name);
  const create = async (params: object = {}) =>
    (await call("/access_codes/create", { device_id, ...params })).body.access_code;
  const get = async (access_code_id: string) => (await call("/access_codes/get", { access_code_id })).body.access_code;
  const refused = async (params: object, path = "/access_codes/create") => {
    const { status, body } = await call(path, path.endsWith("create") ? { device_id, ...params } : params);
    return [status, body.error?.type];
  };
  const events = async () =>
    (await call("/events/list", { since: at(0), device_id })).body.events
      .map(({ event_type }) => event_type)
      .filter((type) => type.startsWith("access_code."))
      .toReversed();
  return { ...world, device_id, create, get, refused, events };
}

test("an ongoing code is being set, and set when the lock has answered", async () => {
  const { call, create, get, events, pass, device_id } = await open();
  const code = await create({ name: "Cleaner", code: "4821" });
  expect(code).toMatchObject({
    name: "Cleaner",
    code: "4821",
    type: "ongoing",
    status: "setting",
    pending_mutations: [{ mutation_code: "creating" }],
  });
  expect(code).not.toHaveProperty("ends_at");
  pass(2999);
  expect((await get(code.access_code_id)).status).toBe("setting");
  pass(1);
  expect(await get(code.access_code_id)).toMatchObject({ status: "set", pending_mutations: [], errors: [] });
  expect(await events()).toEqual(["access_code.created", "access_code.set_on_device"]);
  expect((await call("/access_codes/get", { device_id, code: "4821" })).body.access_code.name).toBe("Cleaner");
});

test("the action attempt that comes with it ends as the code does", async () => {
  const { call, pass, device_id } = await open();
  const { action_attempt } = (await call("/access_codes/create", { device_id })).body;
  expect(action_attempt.status).toBe("pending");
  pass(3000);
  const { action_attempt_id } = action_attempt;
  const done = (await call("/action_attempts/get", { action_attempt_id })).body.action_attempt;
  expect(done).toMatchObject({ status: "success", result: { access_code: { status: "set" } } });
});

test("a code with times goes to the lock three days before, works from its beginning, and leaves at its end", async () => {
  const { create, get, events, pass } = await open();
  const code = await create({ starts_at: at(5 * DAY), ends_at: at(7 * DAY) });
  expect(code).toMatchObject({
    type: "time_bound",
    status: "unset",
    pending_mutations: [{ mutation_code: "deferring_creation", scheduled_at: at(2 * DAY) }],
  });
  pass(2 * DAY + 3000);
  const scheduled = await get(code.access_code_id);
  expect(scheduled).toMatchObject({ status: "unset", is_scheduled_on_device: true, pending_mutations: [] });
  pass(3 * DAY);
  expect((await get(code.access_code_id)).status).toBe("set");
  pass(3 * DAY);
  expect(await get(code.access_code_id)).toMatchObject({ status: "unset", is_scheduled_on_device: false });
  expect(await events()).toEqual([
    "access_code.created",
    "access_code.scheduled_on_device",
    "access_code.set_on_device",
    "access_code.removed_from_device",
  ]);
});

test("without native scheduling it goes when it begins", async () => {
  const { create, get, pass } = await open();
  const times = { starts_at: at(DAY), ends_at: at(2 * DAY), prefer_native_scheduling: false };
  const { access_code_id } = await create(times);
  pass(DAY - 1);
  expect((await get(access_code_id)).status).toBe("unset");
  pass(1);
  expect((await get(access_code_id)).status).toBe("setting");
  pass(3000);
  expect((await get(access_code_id)).status).toBe("set");
  pass(DAY);
  expect((await get(access_code_id)).status).toBe("unset");
});

test("an offline lock gets its code later: waiting, told to be late, set when it is back", async () => {
  const { create, get, events, pass, sandbox, device_id } = await open(DEMO.devices.offline);
  const { access_code_id } = await create();
  pass(60_000);
  const waiting = await get(access_code_id);
  expect(waiting).toMatchObject({ status: "setting", warnings: [], errors: [{ error_code: "device_offline" }] });
  pass(10 * 60_000);
  expect((await get(access_code_id)).warnings).toMatchObject([{ warning_code: "delay_in_setting_on_device" }]);
  sandbox.simulate.setOnline({ device_id, online: true });
  pass(3000);
  expect(await get(access_code_id)).toMatchObject({ status: "set", warnings: [], errors: [] });
  expect(await events()).toEqual([
    "access_code.created",
    "access_code.delay_in_setting_on_device",
    "access_code.set_on_device",
  ]);
});

test("a lock that refuses says so, and takes the code once it works again", async () => {
  const { create, get, pass, sandbox, device_id, events } = await open();
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "error" });
  const { access_code_id } = await create();
  pass(3000);
  const failed = await get(access_code_id);
  expect(failed).toMatchObject({ status: "setting", errors: [{ error_code: "failed_to_set_on_device" }] });
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "confirmed" });
  pass(3000);
  expect(await get(access_code_id)).toMatchObject({ status: "set", errors: [] });
  expect((await events())[1]).toBe("access_code.failed_to_set_on_device");
});

test("deleting asks the lock, and the code is gone when it has answered", async () => {
  const { call, create, get, pass, events } = await open();
  const { access_code_id } = await create();
  pass(3000);
  const { action_attempt } = (await call("/access_codes/delete", { access_code_id })).body;
  expect(await get(access_code_id)).toMatchObject({
    status: "removing",
    warnings: [{ warning_code: "being_deleted" }],
    pending_mutations: [{ mutation_code: "deleting" }],
  });
  pass(3000);
  expect((await call("/access_codes/get", { access_code_id })).status).toBe(404);
  const { action_attempt_id } = action_attempt;
  const done = (await call("/action_attempts/get", { action_attempt_id })).body.action_attempt;
  expect(done.status).toBe("success");
  expect((await events()).slice(-2)).toEqual(["access_code.removed_from_device", "access_code.deleted"]);
});

test("a removal that the lock refuses is told, and tried again", async () => {
  const { call, create, get, pass, sandbox, device_id } = await open();
  const { access_code_id } = await create();
  pass(3000);
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "error" });
  await call("/access_codes/delete", { access_code_id });
  pass(3000);
  expect((await get(access_code_id)).errors).toMatchObject([{ error_code: "failed_to_remove_from_device" }]);
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "never" });
  pass(11 * 60_000);
  const late = (await get(access_code_id)).warnings.map((warning) => warning.warning_code);
  expect(late).toEqual(["being_deleted", "delay_in_removing_from_device"]);
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "confirmed" });
  pass(3000);
  expect((await call("/access_codes/get", { access_code_id })).status).toBe(404);
});

test("changes are pending until the lock has them, each with what it had", async () => {
  const { call, create, get, pass, events } = await open();
  const { access_code_id } = await create({ name: "Ana", code: "4821" });
  pass(3000);
  await call("/access_codes/update", { access_code_id, name: "Rui", code: "7305", ends_at: at(DAY) });
  const changed = await get(access_code_id);
  expect(changed).toMatchObject({ name: "Rui", code: "7305", type: "time_bound", status: "setting" });
  expect(changed.pending_mutations).toMatchObject([
    { mutation_code: "updating_name", from: { name: "Ana" }, to: { name: "Rui" } },
    { mutation_code: "updating_code", from: { code: "4821" }, to: { code: "7305" } },
    { mutation_code: "updating_time_frame", from: { ends_at: null }, to: { ends_at: at(DAY) } },
  ]);
  pass(3000);
  expect(await get(access_code_id)).toMatchObject({ status: "set", pending_mutations: [] });
  expect((await events()).slice(2, 7)).toEqual([
    "access_code.mutations_requested",
    "access_code.changed",
    "access_code.name_changed",
    "access_code.code_changed",
    "access_code.time_frame_changed",
  ]);
  await call("/access_codes/update", { access_code_id, type: "ongoing" });
  expect((await get(access_code_id)).type).toBe("ongoing");
});

test("what a lock or a code can't be is refused, and nothing was made", async () => {
  const { call, refused, device_id, deviceNamed } = await open();
  expect(await refused({ code: "1234567" })).toEqual([400, "invalid_input"]);
  expect(await refused({ code: "12ab" })).toEqual([400, "invalid_input"]);
  expect(await refused({ ends_at: at(-1) })).toEqual([400, "invalid_input"]);
  expect(await refused({ starts_at: at(DAY) })).toEqual([400, "invalid_input"]);
  expect(await refused({ starts_at: at(2 * DAY), ends_at: at(DAY) })).toEqual([400, "invalid_input"]);
  expect(await refused({ is_one_time_use: true })).toEqual([400, "invalid_input"]);
  expect(await refused({ is_offline_access_code: true })).toEqual([400, "invalid_input"]);
  const thermostat = await deviceNamed(DEMO.devices.thermostat);
  expect(await refused({ device_id: thermostat.device_id })).toEqual([400, "invalid_input"]);
  expect(await refused({ device_id: MISSING })).toEqual([404, "device_not_found"]);
  const away = await deviceNamed(DEMO.devices.offline);
  const hasty = { device_id: away.device_id, attempt_for_offline_device: false };
  expect(await refused(hasty)).toEqual([400, "invalid_input"]);
  expect((await call("/access_codes/list", { device_id })).body.access_codes).toEqual([]);
});

test("a PIN that a code of the lock has at that time is refused, at another time it is not", async () => {
  const { create, refused } = await open();
  await create({ code: "4821", starts_at: at(DAY), ends_at: at(2 * DAY) });
  const taken = [409, "duplicate_access_code"];
  expect(await refused({ code: "4821" })).toEqual(taken);
  expect(await refused({ code: "4821", starts_at: at(DAY + HOUR), ends_at: at(3 * DAY) })).toEqual(taken);
  expect((await create({ code: "4821", starts_at: at(2 * DAY), ends_at: at(3 * DAY) })).status).toBe("setting");
});

test("ten codes a minute and lock", async () => {
  const { create, refused, pass } = await open();
  for (let count = 0; count < 10; count += 1) expect((await create()).status).toBe("setting");
  expect(await refused({})).toEqual([429, "too_many_requests"]);
  pass(60_000);
  expect((await create()).status).toBe("setting");
});

test("the timeline tells it all in order, and a page of it", async () => {
  const { call, create, pass } = await open();
  const { access_code_id } = await create({ name: "Ana" });
  pass(3000);
  await call("/access_codes/update", { access_code_id, name: "Rui" });
  const whole = (await call("/access_codes/get_timeline", { access_code_id })).body;
  expect(whole.timeline_events.map(({ event_type, actor }) => [event_type.slice(12), actor.type])).toEqual([
    ["created", "api_key"],
    ["set_on_device", "system"],
    ["mutations_requested", "api_key"],
    ["changed", "api_key"],
    ["name_changed", "api_key"],
  ]);
  const first = (await call("/access_codes/get_timeline", { access_code_id, limit: 1 })).body;
  expect(first.timeline_events).toEqual(whole.timeline_events.slice(0, 1));
  expect(first.pagination).toMatchObject({ has_more: true, next_cursor: at(0) });
  const rest = (await call("/access_codes/get_timeline", { access_code_id, after: at(0) })).body;
  expect(rest.timeline_events).toEqual(whole.timeline_events.slice(1));
  const some = { access_code_id, event_types: ["access_code.set_on_device"], before: at(DAY) };
  expect((await call("/access_codes/get_timeline", some)).body.timeline_events).toHaveLength(1);
});

test("a PIN does not show in the log of requests", async () => {
  const { call, create, sandbox, device_id } = await open();
  await create({ code: "4821" });
  await call("/access_codes/get", { device_id, code: "4821" });
  expect((await call("/access_codes/list", { device_id, search: "4821" })).body.access_codes).toHaveLength(1);
  await call("/access_grants/create", {
    device_ids: [device_id],
    requested_access_methods: [{ mode: "code", code: "4821" }],
  });
  expect(JSON.stringify(sandbox.requests)).not.toContain("4821");
});
