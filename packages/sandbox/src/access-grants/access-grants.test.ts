import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const DAY = 24 * 3_600_000;
const MISSING = "00000000-0000-4000-8000-000000000000";
const at = (ms: number) => new Date(START + ms).toISOString();
const CODE = [{ mode: "code" }];

/** A flat with a front door and a back door, one of them with a thermostat beside it, and a flat of another customer. */
async function open() {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a" });
      const flat = builder.addSpace({ customer_key: "a", name: "Flat", space_key: "flat" });
      const space_ids = [flat.space_id];
      builder.addDevice({ ...own, name: "Front door", space_ids });
      builder.addDevice({ ...own, name: "Back door", space_ids });
      builder.addDevice({ ...own, name: "Climate", product: "ecobee_3_lite", space_ids });
      builder.addDevice({ ...own, name: "Garage" });
      builder.addDevice({ ...own, name: "Cellar", product: "nuki_smart_lock_pro" });
      const theirs = builder.addAccount({ customer_key: "b", display_name: "b" });
      const their = builder.addSpace({ customer_key: "b", name: "Theirs", space_key: "theirs" });
      builder.addDevice({ ...theirs, name: "Their door", space_ids: [their.space_id] });
    },
  });
  const { call } = world;
  const id = async (name: string) => (await world.deviceNamed(name)).device_id;
  const token = await world.session({ customer_key: "a", expires_at: at(30 * DAY) });
  const base = { user_identity: { full_name: "Ana Sousa" }, requested_access_methods: CODE };
  const create = (params: object, by: string | null = token) =>
    call("/access_grants/create", { ...base, ...params }, by ?? undefined);
  const grant = async (access_grant_id: string) =>
    (await call("/access_grants/get", { access_grant_id })).body.access_grant;
  const methods = async (access_grant_id: string) =>
    (await call("/access_methods/list", { access_grant_id }, token)).body.access_methods;
  const codes = async (access_grant_id: string) =>
    (await call("/access_codes/list", { access_grant_id }, token)).body.access_codes;
  const events = async (access_grant_id: string) =>
    (await call("/events/list", { since: at(0), access_grant_id }, token)).body.events.toReversed();
  const made = async (params: object = {}) => (await create({ space_keys: ["flat"], ...params })).body.access_grant;
  return { ...world, id, token, create, made, grant, methods, codes, events };
}

test("a grant gives each door of its space one PIN, and is issued when all of them have it", async () => {
  const { made, methods, codes, events, pass, id } = await open();
  const grant = await made();
  expect(grant).toMatchObject({ display_name: "Ana Sousa", ends_at: null, errors: [], warnings: [] });
  const { access_grant_id } = grant;
  const [begun] = await methods(access_grant_id);
  expect(begun).toMatchObject({ mode: "code", is_issued: false, issued_at: null });
  expect(begun?.pending_mutations).toMatchObject([{ mutation_code: "provisioning_access" }]);
  const onDoors = await codes(access_grant_id);
  expect(onDoors.map(({ device_id, code, name }) => [device_id, code, name])).toEqual([
    [await id("Front door"), begun?.code, "Ana Sousa"],
    [await id("Back door"), begun?.code, "Ana Sousa"],
  ]);
  pass(3000);
  const [issued] = await methods(access_grant_id);
  expect(issued).toMatchObject({ is_issued: true, issued_at: at(3000), pending_mutations: [] });
  const told = await events(access_grant_id);
  expect(told.map(({ event_type }) => event_type)).toEqual([
    "access_grant.created",
    "access_method.created",
    "access_method.issued",
    "access_grant.access_granted_to_all_doors",
  ]);
  expect(told[2]).toMatchObject({ code: begun?.code, access_grant_ids: [access_grant_id] });
});

test("a stay to come waits, works in its time, and leaves the doors at its end", async () => {
  const { made, methods, codes, pass } = await open();
  const { access_grant_id } = await made({ starts_at: at(10 * DAY), ends_at: at(12 * DAY) });
  const statuses = async () => (await codes(access_grant_id)).map(({ status }) => status);
  expect(await statuses()).toEqual(["unset", "unset"]);
  pass(8 * DAY);
  expect((await methods(access_grant_id))[0]?.is_issued).toBe(true);
  pass(2 * DAY);
  expect(await statuses()).toEqual(["set", "set"]);
  pass(2 * DAY);
  expect(await statuses()).toEqual(["unset", "unset"]);
});

test("new times reach the doors, and until then grant and method say so", async () => {
  const { made, grant, methods, codes, pass, call, token, events } = await open();
  const { access_grant_id } = await made({ ends_at: at(DAY) });
  pass(3000);
  const change = { access_grant_id, ends_at: at(2 * DAY), name: "Longer stay" };
  expect((await call("/access_grants/update", change, token)).status).toBe(200);
  const changing = await grant(access_grant_id);
  expect(changing).toMatchObject({
    display_name: "Longer stay",
    ends_at: at(2 * DAY),
    pending_mutations: [
      { mutation_code: "updating_access_times", from: { ends_at: at(DAY) }, to: { ends_at: at(2 * DAY) } },
    ],
    warnings: [{ warning_code: "updating_access_times" }],
  });
  expect((await methods(access_grant_id))[0]?.warnings).toMatchObject([{ warning_code: "updating_access_times" }]);
  pass(3000);
  expect(await grant(access_grant_id)).toMatchObject({ pending_mutations: [], warnings: [] });
  expect((await codes(access_grant_id)).map(({ ends_at }) => ends_at)).toEqual([at(2 * DAY), at(2 * DAY)]);
  expect((await events(access_grant_id)).at(-1)?.event_type).toBe("access_grant.access_times_changed");
  expect((await call("/access_grants/update", { access_grant_id, ends_at: at(-1) }, token)).status).toBe(400);
  expect((await grant(access_grant_id)).ends_at).toBe(at(2 * DAY));
});

test("a door that comes into the space gets the PIN, one that leaves it loses it", async () => {
  const { made, grant, codes, pass, call, token, id } = await open();
  const { access_grant_id } = await made();
  pass(3000);
  const { space_id } = (await call("/spaces/get", { space_key: "flat" })).body.space;
  await call("/spaces/add_devices", { space_id, device_ids: [await id("Garage")] }, token);
  await call("/spaces/remove_devices", { space_id, device_ids: [await id("Back door")] }, token);
  expect((await grant(access_grant_id)).pending_mutations).toMatchObject([{ mutation_code: "updating_spaces" }]);
  pass(3000);
  expect((await codes(access_grant_id)).map(({ device_id, status }) => [device_id, status])).toEqual([
    [await id("Front door"), "set"],
    [await id("Garage"), "set"],
  ]);
  expect((await grant(access_grant_id)).pending_mutations).toEqual([]);
  await call("/spaces/delete", { space_id }, token);
  pass(6000);
  expect(await codes(access_grant_id)).toEqual([]);
});

test("deleting takes the PIN from each door first, also from one that comes back only later", async () => {
  const { made, grant, methods, pass, call, token, sandbox, id, events } = await open();
  const { access_grant_id } = await made();
  pass(3000);
  const device_id = await id("Back door");
  sandbox.simulate.setOnline({ device_id, online: false });
  await call("/access_grants/delete", { access_grant_id }, token);
  pass(3000);
  expect((await grant(access_grant_id)).warnings).toMatchObject([{ warning_code: "being_deleted" }]);
  expect((await methods(access_grant_id))[0]).toMatchObject({
    warnings: [{ warning_code: "being_deleted" }],
    pending_mutations: [{ mutation_code: "revoking_access" }],
  });
  expect((await call("/access_grants/update", { access_grant_id, name: "x" }, token)).status).toBe(400);
  sandbox.simulate.setOnline({ device_id, online: true });
  pass(3000);
  expect((await call("/access_grants/get", { access_grant_id }, token)).status).toBe(404);
  expect((await events(access_grant_id)).slice(-3).map(({ event_type }) => event_type)).toEqual([
    "access_method.revoked",
    "access_method.deleted",
    "access_grant.deleted",
  ]);
});

test("a door that refuses: failed, underprovisioned, then issued once it works", async () => {
  const { made, grant, methods, pass, sandbox, id, events } = await open();
  const device_id = await id("Back door");
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "error" });
  const { access_grant_id } = await made();
  pass(3000);
  expect((await methods(access_grant_id))[0]?.errors).toMatchObject([{ error_code: "failed_to_issue" }]);
  expect((await grant(access_grant_id)).warnings).toMatchObject([{ warning_code: "underprovisioned_access" }]);
  sandbox.simulate.setCodeBehavior({ device_id, behavior: "confirmed" });
  pass(3000);
  expect((await methods(access_grant_id))[0]).toMatchObject({ is_issued: true, errors: [] });
  expect((await grant(access_grant_id)).warnings).toEqual([]);
  expect((await events(access_grant_id)).map(({ event_type }) => event_type)).toContain(
    "access_method.failed_to_issue",
  );
});

test("a door that is away: the method is late, and issued when it is back", async () => {
  const { made, methods, pass, sandbox, id } = await open();
  const device_id = await id("Back door");
  sandbox.simulate.setOnline({ device_id, online: false });
  const { access_grant_id } = await made();
  pass(11 * 60_000);
  expect((await methods(access_grant_id))[0]).toMatchObject({
    is_issued: false,
    warnings: [{ warning_code: "delay_in_issuing" }],
  });
  sandbox.simulate.setOnline({ device_id, online: true });
  pass(3000);
  expect((await methods(access_grant_id))[0]).toMatchObject({ is_issued: true, warnings: [] });
});

test("a door without codes is warned of; where no door has them nothing can be made, until one can", async () => {
  const { create, grant, id, call, token, events } = await open();
  const [cellar, garage] = [await id("Cellar"), await id("Garage")];
  const mixed = (await create({ device_ids: [cellar, garage] })).body.access_grant;
  expect(mixed.warnings).toMatchObject([{ warning_code: "device_does_not_support_access_codes", device_id: cellar }]);
  const none = (await create({ device_ids: [cellar] })).body.access_grant;
  expect(none).toMatchObject({
    access_method_ids: [],
    errors: [{ error_code: "cannot_create_requested_access_methods", missing_device_ids: [cellar] }],
  });
  const { access_grant_id } = none;
  expect((await events(access_grant_id)).at(-1)).toMatchObject({
    event_type: "access_grant.could_not_create_requested_access_methods",
    missing_device_ids: [cellar],
  });
  const asked = { access_grant_id, requested_access_methods: [{ mode: "mobile_key" }] };
  expect((await call("/access_grants/request_access_methods", asked, token)).status).toBe(200);
  expect((await grant(access_grant_id)).errors).toHaveLength(1);
});

test("a PIN that was asked for and is taken at one door is another one there, with a warning", async () => {
  const { create, codes, id, call, token } = await open();
  const [front, back] = [await id("Front door"), await id("Back door")];
  await call("/access_codes/create", { device_id: back, code: "4821" }, token);
  const asked = { space_keys: ["flat"], requested_access_methods: [{ mode: "code", code: "4821" }] };
  const { access_grant_id, warnings } = (await create(asked)).body.access_grant;
  const onDoors = new Map((await codes(access_grant_id)).map(({ device_id, code }) => [device_id, code]));
  expect(onDoors.get(front)).toBe("4821");
  expect(onDoors.get(back)).not.toBe("4821");
  expect(warnings).toMatchObject([
    { warning_code: "requested_code_unavailable", device_id: back, original_code: "4821", new_code: onDoors.get(back) },
  ]);
});

test("more ways in can be asked for, and taken away one by one or all at once", async () => {
  const { made, methods, call, token, pass } = await open();
  const { access_grant_id, access_method_ids } = await made({ reservation_key: "stay-1" });
  const asked = { access_grant_id, requested_access_methods: CODE };
  const { access_grant } = (await call("/access_grants/request_access_methods", asked, token)).body;
  expect(access_grant.access_method_ids).toHaveLength(2);
  pass(3000);
  await call("/access_methods/delete", { access_method_id: access_method_ids[0] }, token);
  pass(6000);
  expect(await methods(access_grant_id)).toHaveLength(1);
  expect((await call("/access_methods/delete", { access_grant_id, reservation_key: "stay-1" }, token)).status).toBe(
    400,
  );
  await call("/access_methods/delete", { reservation_key: "stay-1" }, token);
  pass(6000);
  expect(await methods(access_grant_id)).toEqual([]);
  expect((await call("/access_grants/get", { access_grant_id }, token)).status).toBe(200);
});

test("found by key, reservation, person, space, door, code and customer", async () => {
  const { made, create, call, token, id, codes } = await open();
  const grant = await made({ access_grant_key: "grant-1", reservation_key: "stay-1" });
  await create({ device_ids: [await id("Garage")], user_identity: { full_name: "Rui" } });
  const { access_grant_id, user_identity_id } = grant;
  const { space_id } = (await call("/spaces/get", { space_key: "flat" })).body.space;
  const [code] = await codes(access_grant_id);
  for (const filter of [
    { access_grant_key: "grant-1" },
    { search: "SOUSA" },
    { reservation_key: "stay-1" },
    { user_identity_id },
    { space_id },
    { device_id: await id("Front door") },
    { access_code_id: code?.access_code_id },
    { access_grant_ids: [access_grant_id] },
  ]) {
    const { access_grants } = (await call("/access_grants/list", filter, token)).body;
    expect(access_grants.map((found) => found.access_grant_id)).toEqual([access_grant_id]);
  }
  expect((await call("/access_grants/list", { access_grant_key: null }, token)).body.access_grants).toHaveLength(1);
  expect((await call("/access_grants/list", { customer_key: "b" })).body.access_grants).toEqual([]);
  const byKey = await call("/access_grants/get", { access_grant_key: "grant-1" }, token);
  expect(byKey.body.access_grant).toEqual(grant);
  for (const filter of [
    { device_id: await id("Front door") },
    { space_id },
    { access_code_id: code?.access_code_id },
  ]) {
    expect((await call("/access_methods/list", filter, token)).body.access_methods).toHaveLength(1);
  }
  const { batch } = (await call("/access_grants/get_related", { access_grant_keys: ["grant-1"] })).body;
  expect(
    Object.fromEntries(Object.entries(batch as Record<string, unknown[]>).map(([kind, list]) => [kind, list.length])),
  ).toEqual({
    spaces: 1,
    devices: 2,
    acs_entrances: 0,
    connected_accounts: 1,
    acs_systems: 0,
    user_identities: 1,
    acs_access_groups: 0,
    access_methods: 1,
  });
  const [access_method_id] = grant.access_method_ids;
  const related = { access_method_ids: [access_method_id], exclude: ["client_sessions", "instant_keys"] };
  const ofMethod = (await call("/access_methods/get_related", related, token)).body.batch;
  expect(Object.keys(ofMethod)).not.toContain("client_sessions");
  expect((await call("/access_methods/get", { access_method_id })).body.access_method).toMatchObject({ mode: "code" });
});

test("what is refused makes nothing: no grant, no person", async () => {
  const { create, made, call, id, token } = await open();
  const people = async () => (await call("/user_identities/list")).body.user_identities.length;
  await made({ access_grant_key: "grant-1" });
  const before = await people();
  for (const [params, status, type] of [
    [{ space_keys: ["flat"], access_grant_key: "grant-1" }, 409, "duplicate_access_grant_key"],
    [{ space_keys: ["flat", "theirs"] }, 404, "space_not_found"],
    [{ device_ids: [await id("Garage"), await id("Their door")] }, 404, "device_not_found"],
    [{ acs_entrance_ids: [MISSING] }, 404, "acs_entrance_not_found"],
    [{}, 400, "invalid_input"],
    [{ space_keys: ["flat"], ends_at: at(-DAY) }, 400, "invalid_input"],
    [{ space_keys: ["flat"], starts_at: at(2 * DAY), ends_at: at(DAY) }, 400, "invalid_input"],
    [{ space_keys: ["flat"], user_identity: { nick_name: "x" } }, 400, "invalid_input"],
    [{ space_keys: ["flat"], user_identity_id: MISSING }, 400, "invalid_input"],
    [{ space_keys: ["flat"], user_identity: undefined, user_identity_id: MISSING }, 404, "user_identity_not_found"],
    [{ space_keys: ["flat"], requested_access_methods: [{ mode: "code", code: "12" }] }, 400, "invalid_input"],
  ] as const) {
    const { status: got, body } = await create(params);
    expect([params, got, body.error.type]).toEqual([params, status, type]);
  }
  expect(await people()).toBe(before);
  expect((await call("/access_grants/list", {}, token)).body.access_grants).toHaveLength(1);
});

test("another customer's grants, methods and people look as if they did not exist; reading alone changes nothing", async () => {
  const { made, call, session, readOnly, grant } = await open();
  const { access_grant_id, access_method_ids, user_identity_id } = await made({ access_grant_key: "grant-1" });
  const [access_method_id] = access_method_ids;
  const other = await session({ customer_key: "b" });
  for (const [path, params, type] of [
    ["/access_grants/get", { access_grant_id }, "access_grant_not_found"],
    ["/access_grants/get", { access_grant_key: "grant-1" }, "access_grant_not_found"],
    ["/access_grants/update", { access_grant_id, name: "x" }, "access_grant_not_found"],
    ["/access_grants/delete", { access_grant_id }, "access_grant_not_found"],
    ["/access_methods/delete", { access_method_id }, "access_method_not_found"],
    ["/access_methods/delete", { access_grant_id }, "access_grant_not_found"],
    ["/access_methods/get_related", { access_method_ids: [access_method_id] }, "access_method_not_found"],
    ["/user_identities/get", { user_identity_id }, "user_identity_not_found"],
  ] as const) {
    const { status, body } = await call(path, params, other);
    expect([path, status, body.error.type]).toEqual([path, 404, type]);
  }
  expect((await call("/access_grants/list", {}, other)).body.access_grants).toEqual([]);
  expect((await call("/access_methods/list", { access_grant_id }, other)).body.access_methods).toEqual([]);
  expect((await call("/access_grants/delete", { access_grant_id }, readOnly("a"))).status).toBe(403);
  expect((await grant(access_grant_id)).warnings).toEqual([]);
  expect((await call("/user_identities/get", { user_identity_id }, readOnly("a"))).status).toBe(200);
});

test("when a person is deleted, the grants go and the codes leave the doors", async () => {
  const { made, call, pass, id, token } = await open();
  const { access_grant_id, user_identity_id } = await made();
  pass(3000);
  await call("/user_identities/delete", { user_identity_id });
  expect((await call("/access_grants/get", { access_grant_id })).status).toBe(404);
  const device_id = await id("Front door");
  const left = async () => (await call("/access_codes/list", { device_id }, token)).body.access_codes;
  expect((await left()).map(({ status }) => status)).toEqual(["removing"]);
  pass(3000);
  expect(await left()).toEqual([]);
});
