import { expect, test } from "vitest";
import { openFlat } from "../testing/open-flat.ts";
import { START } from "../testing/open-sandbox.ts";

const DAY = 24 * 3_600_000;
const MISSING = "00000000-0000-4000-8000-000000000000";
const at = (ms: number) => new Date(START + ms).toISOString();
const CODE = [{ mode: "code" }];

test("more ways in can be asked for, and taken away one by one or all at once", async () => {
  const { made, methods, call, token, pass } = await openFlat();
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
  const { made, create, call, token, id, codes } = await openFlat();
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
  const { create, made, call, id, token } = await openFlat();
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
  const { made, call, session, readOnly, grant } = await openFlat();
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
  const { made, call, pass, id, token } = await openFlat();
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
