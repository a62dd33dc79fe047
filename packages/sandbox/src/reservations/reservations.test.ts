import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/reservations/list";
const GET = "/seam/customer/v1/reservations/get";
const at = (hours: number) => new Date(START + hours * 60 * 60_000).toISOString();

/** A hotel with a lock in one of its two rooms, a guest, and three stays. */
async function open() {
  const world = openSandbox({ portalUrl: "https://portal.example/" });
  const { call, session, sandbox, pass } = world;
  const push = (data: object, customer_key = "hotel-1") => call("/customers/push_data", { customer_key, ...data });
  await push({
    rooms: ["r-1", "r-2"].map((room_key) => ({ room_key, name: `Room ${room_key}` })),
    guests: [{ guest_key: "ana", name: "Ana Sousa", email_address: "ana@example.com" }],
  });
  const made = (await call("/connect_webviews/create", { customer_key: "hotel-1", wait_for_device_creation: true }))
    .body;
  const { connect_webview_id } = made.connect_webview;
  sandbox.simulate.completeConnectWebview({ connect_webview_id, provider: "yale" });
  const [device] = (await call("/devices/list", { customer_key: "hotel-1" })).body.devices;
  const { space_id } = (await call("/spaces/get", { space_key: "r-1" })).body.space;
  await call("/spaces/add_devices", { space_id, device_ids: [device?.device_id] });
  const stay = { reservation_key: "res-1", name: "Honeymoon", guest_key: "ana", room_keys: ["r-1"] };
  await push({
    reservations: [
      { ...stay, starts_at: at(0), ends_at: at(48), preferred_code: "4711", custom_metadata: { vip: true } },
      { reservation_key: "res-2", guest_key: "nobody", unit_keys: ["attic"], starts_at: at(72) },
    ],
    access_grants: [{ access_grant_key: "other", guest_key: "ana", room_keys: ["r-2"] }],
  });
  pass(60 * 60_000);
  await push({ bookings: [{ booking_key: "book-1", room_keys: ["r-2"] }] });
  await push({ rooms: [{ room_key: "x", name: "X" }], reservations: [{ reservation_key: "their" }] }, "hotel-2");
  const token = await session({ customer_key: "hotel-1" });
  const list = async (params: object = {}, by = token) => (await call(LIST, params, by)).body;
  const keys = async (params: object = {}, by = token) =>
    (await list(params, by)).reservations.map(({ reservation_key }) => reservation_key);
  const get = async (params: object, by = token) => call(GET, params, by);
  return { ...world, push, token, list, keys, get, space_id };
}

test("a stay with its guest, its room and its ways in", async () => {
  const { list, get, call, space_id, readOnly } = await open();
  const [grant] = (await call("/access_grants/list", { reservation_key: "res-1" })).body.access_grants;
  const { user_identity } = (await call("/user_identities/get", { user_identity_key: "ana" })).body;
  const [item] = (await list()).reservations;
  const access_method_id = grant?.access_method_ids[0];
  const shared = {
    reservation_key: "res-1",
    name: "Honeymoon",
    guest_name: "Ana Sousa",
    starts_at: at(0),
    ends_at: at(48),
    created_at: at(0),
    is_resource_syncing: false,
    connected_account_id: null,
    spaces: [{ space_id, space_key: "r-1", name: "Room r-1" }],
    last_automation_result: { rule: "reservation_created", success: true },
  };
  expect(item).toMatchObject({ ...shared, warnings: [], access_methods: [{ access_method_id, is_issued: true }] });
  const { reservation } = (await get({ reservation_key: "res-1" })).body;
  expect(reservation).toMatchObject({
    ...shared,
    reservation_id: item?.reservation_id,
    access_grant_id: grant?.access_grant_id,
    access_methods: [{ access_method_id, access_grant_id: grant?.access_grant_id, mode: "code", code: "4711" }],
    guest: {
      guest_key: "ana",
      name: "Ana Sousa",
      email_address: "ana@example.com",
      phone_number: null,
      user_identity_id: user_identity.user_identity_id,
    },
  });
  expect((await get({ reservation_id: item?.reservation_id }, readOnly("hotel-1"))).body.reservation).toEqual(
    reservation,
  );
});

test("a change that has not reached the door shows as pending", async () => {
  const { push, list } = await open();
  await push({ reservations: [{ reservation_key: "res-1", ends_at: at(60) }] });
  const [item] = (await list()).reservations;
  expect(item?.["pending_mutations"]).toMatchObject([{ mutation_code: "updating_access_times" }]);
  expect(item?.["ends_at"]).toBe(at(60));
});

test("a stay whose guest nobody has pushed has no way in, and says why", async () => {
  const { get } = await open();
  const { reservation } = (await get({ reservation_key: "res-2" })).body;
  expect(reservation).toMatchObject({
    name: null,
    ends_at: null,
    guest_name: null,
    guest: { guest_key: "nobody", name: null, user_identity_id: null },
    spaces: [{ space_id: null, space_key: "attic", name: null }],
    access_grant_id: null,
    access_methods: [],
    last_automation_result: { success: false, error: "user_identity_not_found", actions: [{ action_type: "skip" }] },
  });
});

test("by place, guest, time and words, a page at a time", async () => {
  const { list, keys, call, space_id, push } = await open();
  const all = ["res-1", "res-2", "book-1"];
  const { user_identity } = (await call("/user_identities/get", { user_identity_key: "ana" })).body;
  expect(await keys()).toEqual(all);
  expect(await keys({ space_id })).toEqual(["res-1"]);
  expect(await keys({ space_key: "r-2" })).toEqual(["book-1"]);
  expect(await keys({ space_key: "attic" })).toEqual(["res-2"]);
  expect(await keys({ user_identity_id: user_identity.user_identity_id })).toEqual(["res-1"]);
  expect(await keys({ connected_account_id: crypto.randomUUID() })).toEqual([]);
  expect(await keys({ created_after: at(0) })).toEqual(["book-1"]);
  expect(await keys({ created_before: at(1) })).toEqual(["res-1", "res-2"]);
  expect(await keys({ between: [at(50), at(60)] })).toEqual(["book-1"]);
  expect(await keys({ between: [at(47), at(100)] })).toEqual(all);
  for (const search of ["HONEY", "ana s", "room r-1", "res-1"]) expect(await keys({ search })).toEqual(["res-1"]);
  expect(await keys({ customer_key: "hotel-1" })).toEqual(all);
  const { page_cursor, ...first } = await list({ limit: 2 }).then(({ reservations, pagination }) => ({
    keys: reservations.map(({ reservation_key }) => reservation_key),
    page_cursor: pagination.next_page_cursor,
  }));
  expect(first.keys).toEqual(all.slice(0, 2));
  await push({ reservations: [{ reservation_key: "res-3" }] });
  expect(await keys({ limit: 2, page_cursor })).toEqual(["book-1", "res-3"]);
});

test("nothing of another customer's, by any way", async () => {
  const { call, list, keys, get } = await open();
  const { space_id } = (await call("/spaces/get", { space_key: "x" })).body.space;
  expect((await list({ customer_key: "hotel-2" })).reservations).toEqual([]);
  expect(await keys({ space_id })).toEqual([]);
  const missing = (await get({ reservation_key: "never" })).body;
  expect(missing.error.type).toBe("reservation_not_found");
  for (const params of [
    { reservation_key: "their" },
    { reservation_key: "res-1", customer_key: "hotel-2" },
    { reservation_key: "other" },
    { reservation_id: crypto.randomUUID() },
  ]) {
    expect((await get(params)).body).toEqual(missing);
  }
  expect((await get({})).status).toBe(400);
});

test("an id and a key must be of one stay", async () => {
  const { list, get } = await open();
  const [item] = (await list()).reservations;
  const reservation_id = item?.reservation_id;
  expect((await get({ reservation_id, reservation_key: "res-1" })).status).toBe(200);
  expect((await get({ reservation_id, reservation_key: "res-2" })).status).toBe(404);
});

test("a portal's filters hide stays of other metadata", async () => {
  const { call, sandbox, keys } = await open();
  const customer_resources_filters = [{ field: "vip", operation: "=", value: true }];
  const customer_data = { customer_key: "hotel-1" };
  const { body } = await call("/customers/create_portal", { customer_data, customer_resources_filters });
  const { hash } = new URL((await sandbox.fetch(body.customer_portal.url)).headers.get("location") ?? "about:blank");
  const token = new URLSearchParams(hash.slice(1)).get("token") ?? "";
  expect(await keys({}, token)).toEqual(["res-1", "book-1"]);
  expect((await call(GET, { reservation_key: "res-2" }, token)).status).toBe(404);
});

test("the grants of one stay, whoever made them", async () => {
  const { call, token, session, readOnly, space_id } = await open();
  const LIST_GRANTS = "/seam/customer/v1/reservations/list_access_grants";
  const grants = async (params: object, by = token) => (await call(LIST_GRANTS, params, by)).body.access_grants;
  const own = { user_identity: { full_name: "Rui" }, requested_access_methods: [{ mode: "code" }] };
  await call("/access_grants/create", { ...own, space_ids: [space_id], reservation_key: "res-1" }, token);
  expect((await grants({ reservation_key: "res-1" })).map(({ display_name }) => display_name)).toEqual([
    "Honeymoon",
    "Rui",
  ]);
  expect(await grants({ reservation_key: "res-1" }, readOnly("hotel-1"))).toHaveLength(2);
  expect(await grants({ reservation_key: "res-2" })).toEqual([]);
  expect(await grants({ reservation_key: "res-1", customer_key: "hotel-2" })).toEqual([]);
  expect(await grants({ reservation_key: "res-1" }, await session({ customer_key: "hotel-2" }))).toEqual([]);
  expect((await call(LIST_GRANTS, {}, token)).status).toBe(400);
});

test("the stays of a room, by whether their guest has a way in", async () => {
  const { call, token, push, session, pass } = await open();
  const LIST_STAYS = "/seam/customer/v1/spaces/list_reservations";
  const stays = async (params: object, by = token) => (await call(LIST_STAYS, params, by)).body.reservations;
  const issued = { space_key: "r-1", issued_status: "issued" };
  expect(await stays({ space_key: "r-1" })).toEqual([]);
  expect(await stays(issued)).toMatchObject([
    { reservation_key: "res-1", has_issued_access: true, access_methods: [{ mode: "code", is_issued: true }] },
  ]);
  await push({
    reservations: [{ reservation_key: "res-3", guest_key: "ana", room_keys: ["r-1"], starts_at: at(2) }],
  });
  expect(await stays({ space_key: "r-1" })).toMatchObject([
    { reservation_key: "res-3", has_issued_access: false, access_methods: [{ is_issued: false }] },
  ]);
  pass(60_000);
  expect(await stays({ space_key: "r-1" })).toEqual([]);
  expect(await stays({ space_key: "attic" })).toMatchObject([{ reservation_key: "res-2", access_methods: [] }]);
  expect(await stays(issued, await session({ customer_key: "hotel-2" }))).toEqual([]);
  expect((await call(LIST_STAYS, { space_key: "r-1", issued_status: "lost" }, token)).status).toBe(400);
});
