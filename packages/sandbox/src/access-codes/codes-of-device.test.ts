import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import type { NewDevice } from "../seeds/seed-builder.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const DAY = 24 * 3_600_000;
const at = (ms: number) => new Date(START + ms).toISOString();

/** Two customers, the second with one door. */
async function open(...doors: Partial<NewDevice>[]) {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a" });
      doors.forEach((door, index) => builder.addDevice({ ...own, name: `Door ${index}`, ...door }));
      builder.addDevice({ ...builder.addAccount({ customer_key: "b", display_name: "b" }), name: "Theirs" });
    },
  });
  const ids: string[] = [];
  for (const index of doors.keys()) ids.push((await world.deviceNamed(`Door ${index}`)).device_id);
  const create = (params: object) => world.call("/access_codes/create", { device_id: ids[0], ...params });
  const list = async (params: object, token?: string) =>
    (await world.call("/access_codes/list", params, token)).body.access_codes;
  return {
    ...world,
    ids,
    device_id: ids[0] ?? "",
    create,
    list,
    theirs: (await world.deviceNamed("Theirs")).device_id,
  };
}

test.each([
  ["no_zeros", "4051"],
  ["cannot_start_with_12", "1248"],
  ["no_triple_consecutive_ints", "9123"],
  ["no_ascending_or_descending_sequence", "4321"],
  ["at_least_three_unique_digits", "4747"],
  ["cannot_contain_089", "4281"],
  ["cannot_contain_0789", "4721"],
  ["no_all_same_digits", "5555"],
])("a lock with %s takes none like %s, and what it is given fits", async (constraint_type, code) => {
  const { create, call, device_id } = await open({ properties: { code_constraints: [{ constraint_type }] } });
  const { status, body } = await create({ code });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(body.error.message).toContain(constraint_type);
  expect(body.error.message).not.toContain(code);
  const { generated_code } = (await call("/access_codes/generate_code", { device_id })).body;
  expect((await create({ code: generated_code.code })).status).toBe(200);
});

test("a lock that chooses its codes itself is given none, and one for the future only no code from now", async () => {
  const constraints = ["cannot_specify_pin_code", "start_date_in_future"].map((constraint_type) => ({
    constraint_type,
  }));
  const { create } = await open({ properties: { code_constraints: constraints } });
  const times = { starts_at: at(DAY), ends_at: at(2 * DAY) };
  expect((await create({ ...times, code: "4821" })).status).toBe(400);
  expect((await create({})).status).toBe(400);
  expect((await create(times)).body.access_code.code).toMatch(/^\d{4,6}$/);
});

test("a preferred length is kept where the lock has it, else the shortest is taken", async () => {
  const { create } = await open({});
  expect((await create({ preferred_code_length: 6 })).body.access_code.code).toHaveLength(6);
  expect((await create({ preferred_code_length: 9 })).body.access_code.code).toHaveLength(4);
});

test("a full lock takes the code that waits once there is room", async () => {
  const { create, call, pass, device_id } = await open({ properties: { max_active_codes_supported: 1 } });
  const first = (await create({})).body.access_code;
  const second = (await create({})).body.access_code;
  const get = async () => (await call("/access_codes/get", { access_code_id: second.access_code_id })).body.access_code;
  pass(3000);
  expect((await get()).errors).toMatchObject([{ error_code: "no_space_for_access_code_on_device" }]);
  await call("/access_codes/delete", { access_code_id: first.access_code_id, device_id });
  pass(6000);
  expect(await get()).toMatchObject({ status: "set", errors: [] });
});

test("offline codes are reckoned, not sent: also for a lock that is away, in whole hours or days", async () => {
  const { create } = await open({
    can: { can_program_offline_access_codes: true },
    offline_since: START - DAY,
  });
  const asked = { is_offline_access_code: true, starts_at: at(60_000), ends_at: at(DAY + 60_000) };
  const hourly = (await create(asked)).body.access_code;
  expect([hourly.starts_at, hourly.ends_at]).toEqual([at(0), at(DAY + 3_600_000)]);
  const daily = (await create({ ...asked, max_time_rounding: "1d" })).body.access_code;
  expect([daily.starts_at, daily.ends_at]).toEqual(["2026-11-20T00:00:00.000Z", "2026-11-22T00:00:00.000Z"]);
  expect((await create({ ...asked, code: "4821" })).status).toBe(400);
  expect((await create({ is_offline_access_code: true })).status).toBe(400);
  expect((await create({ is_offline_access_code: true, is_one_time_use: true })).status).toBe(200);
});

test("backup codes wait unseen, one stands in for a code with times, and the pool is filled again", async () => {
  const { create, call, pass, list, device_id } = await open({
    properties: { supports_backup_access_code_pool: true },
  });
  const asked = { ends_at: at(DAY), use_backup_access_code_pool: true };
  const { access_code_id } = (await create(asked)).body.access_code;
  const ongoing = (await create({ use_backup_access_code_pool: true })).body.access_code;
  pass(3000);
  expect(await list({ device_id })).toHaveLength(2);
  const get = async (id: string) => (await call("/access_codes/get", { access_code_id: id })).body.access_code;
  expect((await get(access_code_id)).is_backup_access_code_available).toBe(true);
  const pull = (id: string) => call("/access_codes/pull_backup_access_code", { access_code_id: id });
  expect((await pull(ongoing.access_code_id)).status).toBe(400);
  const { access_code, backup_access_code } = (await pull(access_code_id)).body;
  expect(backup_access_code).toMatchObject({ is_backup: true, status: "set", ends_at: at(DAY) });
  expect(access_code).toMatchObject({
    pulled_backup_access_code_id: backup_access_code.access_code_id,
    warnings: [{ warning_code: "using_backup_access_code" }],
  });
  expect((await pull(access_code_id)).status).toBe(400);
  expect(await list({ device_id })).toHaveLength(3);
  const pulled = { since: at(0), event_type: "access_code.backup_access_code_pulled" };
  expect((await call("/events/list", pulled)).body.events).toHaveLength(1);
  pass(DAY);
  expect((await get(backup_access_code.access_code_id)).status).toBe("unset");
});

test("linked codes have one PIN and change together", async () => {
  const { call, ids, list, pass } = await open({}, {}, {});
  const made = (await call("/access_codes/create_multiple", { device_ids: ids, name: "Guest" })).body.access_codes;
  expect(new Set(made.map(({ code }) => code)).size).toBe(1);
  const common_code_key = made[0]?.common_code_key;
  expect(new Set(made.map((code) => code.common_code_key))).toEqual(new Set([common_code_key]));
  pass(3000);
  const change = { common_code_key, name: "Other guest", ends_at: at(DAY) };
  expect((await call("/access_codes/update_multiple", change)).status).toBe(200);
  const changed = await list({ access_code_ids: made.map(({ access_code_id }) => access_code_id) });
  expect(changed.map(({ name, ends_at }) => [name, ends_at])).toEqual(made.map(() => ["Other guest", at(DAY)]));
  const unknown = await call("/access_codes/update_multiple", { common_code_key: "none" });
  expect([unknown.status, unknown.body.error.type]).toEqual([404, "access_code_not_found"]);
});

test("with a PIN of one's own codes are not linked; where they can't share one, it is all or some", async () => {
  const { call, ids, list } = await open(
    { properties: { supported_code_lengths: [4] } },
    { properties: { supported_code_lengths: [6] } },
  );
  const make = (params: object) => call("/access_codes/create_multiple", { device_ids: ids, ...params });
  expect((await make({})).status).toBe(400);
  expect((await make({ code: "4821" })).status).toBe(400);
  expect(await list({ device_id: ids[0] })).toEqual([]);
  const made = (await make({ behavior_when_code_cannot_be_shared: "create_random_code" })).body.access_codes;
  expect(made.map(({ code }) => code.length)).toEqual([4, 6]);
  const alone = (await make({ device_ids: [ids[0]], code: "4821" })).body.access_codes;
  expect(alone).toMatchObject([{ code: "4821", common_code_key: null }]);
});

test("when one of several locks is somebody else's, no code is made", async () => {
  const { call, ids, list, session, theirs } = await open({}, {});
  const token = await session({ customer_key: "a" });
  const { status, body } = await call("/access_codes/create_multiple", { device_ids: [...ids, theirs] }, token);
  expect([status, body.error.type]).toEqual([404, "device_not_found"]);
  expect(await list({ device_id: ids[0] })).toEqual([]);
});

test("codes of others look as if they did not exist, and a read-only session changes nothing", async () => {
  const { call, create, list, session, readOnly, device_id } = await open({});
  const { access_code_id, code } = (await create({})).body.access_code;
  const token = await session({ customer_key: "b" });
  expect(await list({ access_code_ids: [access_code_id] }, token)).toEqual([]);
  expect(await list({ device_id }, token)).toEqual([]);
  expect(await list({ device_id, customer_key: "b" })).toEqual([]);
  expect(await list({ device_id }, await session({ customer_key: "a" }))).toHaveLength(1);
  for (const [path, params] of [
    ["/access_codes/get", { access_code_id }],
    ["/access_codes/get", { device_id, code }],
    ["/access_codes/update", { access_code_id, name: "x" }],
    ["/access_codes/delete", { access_code_id }],
    ["/access_codes/pull_backup_access_code", { access_code_id }],
    ["/access_codes/get_timeline", { access_code_id }],
    ["/access_codes/unmanaged/convert_to_managed", { access_code_id }],
  ] as const) {
    const { status, body } = await call(path, params, token);
    expect([path, status, body.error.type]).toEqual([path, 404, "access_code_not_found"]);
  }
  expect((await call("/access_codes/delete", { access_code_id }, readOnly("a"))).status).toBe(403);
  expect((await list({ device_id }))[0]?.status).toBe("setting");
});

test("a list names what it is of", async () => {
  const { call } = openSandbox();
  expect((await call("/access_codes/list")).status).toBe(400);
  const { device_id } = await openSandbox().deviceNamed(DEMO.devices.confirmed);
  expect((await call("/access_codes/list", { device_id })).body.access_codes).toEqual([]);
});

test("codes set at the lock: found, in the way of the same PIN, taken over, deleted", async () => {
  const { call, create, pass, device_id, list } = await open({});
  const simulate = { device_id, name: "Old key", code: "4821" };
  const made = (await call("/access_codes/simulate/create_unmanaged_access_code", simulate)).body.access_code;
  const { access_code_id } = made;
  expect((await call("/access_codes/unmanaged/get", { access_code_id })).body.access_code).toEqual(made);
  expect((await call("/access_codes/unmanaged/list", { device_id, search: "old" })).body.access_codes).toEqual([made]);
  expect((await call("/access_codes/get", { access_code_id })).status).toBe(404);
  const second = (await create({ code: "4821" })).body.access_code;
  pass(3000);
  const inTheWay = await list({ access_code_ids: [second.access_code_id] });
  expect(inTheWay[0]?.errors).toMatchObject([
    { error_code: "duplicate_code_on_device", unmanaged_access_code_id: access_code_id },
  ]);
  await call("/access_codes/unmanaged/delete", { access_code_id });
  pass(6000);
  expect((await call("/access_codes/unmanaged/get", { access_code_id })).status).toBe(404);
  expect((await list({ device_id }))[0]).toMatchObject({ status: "set", errors: [] });

  const other = { device_id, name: "Older key", code: "7305" };
  const taken = (await call("/access_codes/simulate/create_unmanaged_access_code", other)).body.access_code;
  const convert = { access_code_id: taken.access_code_id, is_external_modification_allowed: true };
  expect((await call("/access_codes/unmanaged/convert_to_managed", convert)).status).toBe(200);
  expect((await list({ device_id }))[1]).toMatchObject({ name: "Older key", status: "set", is_managed: true });
  expect((await call("/access_codes/unmanaged/list", { device_id })).body.access_codes).toEqual([]);
  const types = (await call("/events/list", { since: at(0), device_id })).body.events.map((event) => event.event_type);
  expect(types).toContain("access_code.unmanaged.created");
  expect(types).toContain("access_code.unmanaged.removed");
  expect(types).toContain("access_code.unmanaged.converted_to_managed");
});

test("codes go with their lock, and come through a snapshot on their way", async () => {
  const { call, create, sandbox, device_id, list } = await open({});
  const { access_code_id } = (await create({})).body.access_code;
  const other = openSandbox({ seed: "empty" });
  other.sandbox.restore(sandbox.snapshot());
  other.pass(3000);
  const there = await other.call("/access_codes/get", { access_code_id });
  expect(there.body.access_code.status).toBe("set");
  await call("/devices/delete", { device_id });
  expect(await list({ access_code_ids: [access_code_id] })).toEqual([]);
  const deleted = { since: at(0), event_type: "access_code.deleted", access_code_id };
  expect((await call("/events/list", deleted)).body.events).toHaveLength(1);
});
