import { expect, test } from "vitest";
import { kinds, type KindName } from "../customer-resources/kinds.ts";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const KEY = "hotel-1";

function open() {
  const world = openSandbox();
  const push = (data: object) => world.call("/customers/push_data", { customer_key: KEY, ...data });
  const space = async (space_key: string) => (await world.call("/spaces/get", { space_key })).body.space;
  const person = async (user_identity_key: string) =>
    (await world.call("/user_identities/get", { user_identity_key })).body.user_identity;
  const resources = () => {
    const { customer_resources } = (world.sandbox.snapshot() as unknown as { collections: Kept }).collections;
    return customer_resources;
  };
  return { ...world, push, space, person, resources };
}

interface Kept {
  customer_resources: { kind: string; resource_key: string; skip_reason?: string; data: Record<string, unknown> }[];
}

const placeKinds = Object.keys(kinds).filter((name) => kinds[name as KindName].concept === "space") as KindName[];
const personKinds = Object.keys(kinds).filter(
  (name) => kinds[name as KindName].concept === "user_identity",
) as KindName[];

test.each(placeKinds)("%s become spaces of the customer, change by their key, and go", async (kind) => {
  const { push, space, call, session } = open();
  const { key } = kinds[kind];
  await push({ [kind]: [{ [key]: "k-1", name: "First" }] });
  expect(await space("k-1")).toMatchObject({ name: "First", customer_key: KEY, device_count: 0 });
  const { space_id } = await space("k-1");
  await push({ [kind]: [{ [key]: "k-1", name: "Renamed" }] });
  expect(await space("k-1")).toMatchObject({ name: "Renamed", space_id });
  const token = await session({ customer_key: KEY });
  expect((await call("/spaces/list", {}, token)).body.spaces).toHaveLength(1);
  // Sites have no list of their own there.
  await call("/customers/delete_data", { [kind === "sites" ? "space_keys" : `${key}s`]: ["k-1", "never-there"] });
  expect((await call("/spaces/get", { space_key: "k-1" })).status).toBe(404);
});

test.each(personKinds)("%s become identities of the customer, change by their key, and go", async (kind) => {
  const { push, person, call } = open();
  const { key } = kinds[kind];
  await push({ [kind]: [{ [key]: "p-1", name: "Ana", email_address: "ana@example.com" }] });
  const before = await person("p-1");
  expect(before).toMatchObject({ full_name: "Ana", email_address: "ana@example.com" });
  await push({ [kind]: [{ [key]: "p-1", name: "Ana Sousa", phone_number: "+351912000001" }] });
  expect(await person("p-1")).toEqual({
    ...before,
    full_name: "Ana Sousa",
    display_name: "Ana Sousa",
    phone_number: "+351912000001",
  });
  await call("/customers/delete_data", { [`${key}s`]: ["p-1"] });
  expect((await call("/user_identities/get", { user_identity_key: "p-1" })).status).toBe(404);
});

test("a space keeps what was pushed of it, and its devices", async () => {
  const { push, space, call, sandbox, pass } = open();
  const whole = {
    space_key: "s",
    name: "House",
    duration_minutes: 60,
    customer_data: { address: "Rua 1", default_checkin_time: "15:00", time_zone: "Europe/Lisbon" },
    geolocation: { latitude: 38.7, longitude: -9.1 },
  };
  await push({ spaces: [whole] });
  const { space_id } = await space("s");
  const made = (await call("/connect_webviews/create", { customer_key: KEY, wait_for_device_creation: true })).body;
  const { connect_webview_id } = made.connect_webview;
  sandbox.simulate.completeConnectWebview({ connect_webview_id, provider: "nuki" });
  const [device] = (await call("/devices/list", { customer_key: KEY })).body.devices;
  await call("/spaces/add_devices", { space_id, device_ids: [device?.device_id] });
  pass(1000);
  await push({ spaces: [{ space_key: "s", name: "House 2", customer_data: { address: null } }] });
  expect(await space("s")).toMatchObject({
    name: "House 2",
    device_count: 1,
    geolocation: whole.geolocation,
    customer_data: { default_checkin_time: "15:00", time_zone: "Europe/Lisbon" },
  });
  expect(await space("s")).not.toHaveProperty("customer_data.address");
});

test("places come under their sites, whichever is pushed first", async () => {
  const { push, space } = open();
  await push({ rooms: [{ room_key: "r", name: "Room", parent_site_key: "site" }] });
  expect(await space("r")).not.toHaveProperty("parent_space_key");
  await push({ sites: [{ site_key: "site", name: "Site" }] });
  expect(await space("r")).toMatchObject({ parent_space_key: "site" });
});

test("reservations, bookings and grants are kept with all their fields, and go", async () => {
  const { push, call, resources } = open();
  const stay = {
    reservation_key: "res-1",
    name: "Stay",
    guest_key: "g-1",
    room_keys: ["r"],
    starts_at: "2026-11-20T15:00:00.000Z",
    ends_at: "2026-11-22T11:00:00.000Z",
    preferred_code: "1234",
    custom_metadata: { vip: true },
  };
  const { reservation_key, ...data } = stay;
  await push({
    reservations: [stay],
    bookings: [{ booking_key: "b-1" }],
    access_grants: [{ access_grant_key: "a-1" }],
  });
  expect(resources()).toMatchObject([
    { kind: "access_grants", resource_key: "a-1" },
    { kind: "reservations", resource_key: reservation_key, data },
    { kind: "bookings", resource_key: "b-1" },
  ]);
  await push({ reservations: [{ reservation_key, name: "Longer stay" }] });
  expect(resources()[1]?.data).toEqual({ ...data, name: "Longer stay" });
  await call("/customers/delete_data", { reservation_keys: ["res-1"], booking_keys: ["b-1"] });
  expect(resources().map(({ resource_key }) => resource_key)).toEqual(["a-1"]);
});

test("a person with the e-mail of another is skipped without a word", async () => {
  const { push, call, resources } = open();
  const email_address = "ana@example.com";
  const { status } = await push({
    guests: [
      { guest_key: "g-1", name: "Ana", email_address },
      { guest_key: "g-2", name: "Rui", email_address },
    ],
  });
  expect(status).toBe(200);
  expect((await call("/user_identities/get", { user_identity_key: "g-2" })).status).toBe(404);
  expect(resources()[1]).toMatchObject({
    resource_key: "g-2",
    skip_reason: "user_identity_email_or_phone_conflict",
  });
});

test.each([
  [
    {
      rooms: [
        { room_key: "new", name: "New" },
        { room_key: "harbor-room-204", name: "Taken" },
      ],
    },
    "duplicate_room_key",
  ],
  [{ rooms: [{ room_key: "new", name: "New" }], guests: [{ guest_key: "g-1", name: "Taken" }] }, "duplicate_guest_key"],
  [{ rooms: [{ room_key: "new", name: "New" }], bookings: [{ booking_key: "res-1" }] }, "duplicate_booking_key"],
])("%j has a key of another customer: nothing of it is done", async (data, type) => {
  const { push, call, sandbox } = open();
  await call("/customers/push_data", {
    customer_key: "hotel-2",
    guests: [{ guest_key: "g-1", name: "Ana" }],
    reservations: [{ reservation_key: "res-1" }],
  });
  const before = sandbox.snapshot();
  const answer = await push(data);
  expect([answer.status, answer.body.error.type]).toEqual([409, type]);
  expect(sandbox.snapshot()).toEqual(before);
});

test("what was nobody's becomes the customer's", async () => {
  const { push, call, space } = open();
  await call("/spaces/create", { name: "Loose", space_key: "loose" });
  await call("/user_identities/create", { user_identity_key: "p-1", full_name: "Ana" });
  await push({ units: [{ unit_key: "loose", name: "Unit" }], tenants: [{ tenant_key: "p-1", name: "Ana" }] });
  expect(await space("loose")).toMatchObject({ name: "Unit", customer_key: KEY });
});

test.each([
  { customer_key: " hotel" },
  { spaces: [{ name: "No key" }] },
  { spaces: [{ space_key: "no-name" }] },
  { rooms: [{ room_key: " r", name: "" }] },
  { rooms: [{ room_key: "r", name: "", adress: "" }] },
  { spaces: [{ space_key: "s", name: "", duration_minutes: 0 }] },
  { spaces: [{ space_key: "s", name: "", customer_data: { default_checkin_time: "25:00" } }] },
  { reservations: [{ reservation_key: "r", starts_at: "tomorrow" }] },
  { bookings: [{ booking_key: "b", starts_at: "2026-11-22T00:00:00Z", ends_at: "2026-11-21T00:00:00Z" }] },
  { members: [] },
])("%j is refused", async (data) => {
  const { push, sandbox } = open();
  const before = sandbox.snapshot();
  const { status, body } = await push(data);
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(sandbox.snapshot()).toEqual(before);
});

test("a wiped customer is gone with all that was its own, and with nothing of others", async () => {
  const { push, call, sandbox, session } = open();
  const { customerKey } = DEMO;
  const token = await session({ customer_key: customerKey });
  await push({ rooms: [{ room_key: "r", name: "Room" }], guests: [{ guest_key: "g", name: "Ana" }] });
  const others = async () => (await call("/devices/list", { customer_key: "alder-rentals" })).body.devices.length;
  const before = await others();
  await call("/customers/delete_data", { customer_keys: [customerKey, KEY, "never-there"] });
  for (const customer_key of [customerKey, KEY]) {
    expect((await call("/devices/list", { customer_key })).body.devices).toEqual([]);
    expect((await call("/connected_accounts/list", { customer_key })).body.connected_accounts).toEqual([]);
    expect((await call("/spaces/list", { customer_key })).body.spaces).toEqual([]);
    expect(sandbox.customers.map((customer) => customer.customer_key)).not.toContain(customer_key);
  }
  expect((await call("/user_identities/get", { user_identity_key: "g" })).status).toBe(404);
  expect((await call("/devices/list", {}, token)).status).toBe(401);
  expect(await others()).toBe(before);
  const since = new Date(START).toISOString();
  const { events } = (await call("/events/list", { since, event_type: "connected_account.deleted" })).body;
  expect(events).toHaveLength(5);
});

test("places that name each other as their site stay beside each other", async () => {
  const { call, session } = openSandbox();
  const rooms = [
    { room_key: "left", name: "Left", parent_site_key: "right" },
    { room_key: "right", name: "Right", parent_site_key: "left" },
    { room_key: "own", name: "Own", parent_site_key: "own" },
  ];
  await call("/customers/push_data", { customer_key: "a", rooms });
  const { spaces } = (await call("/spaces/list", { customer_key: "a" })).body;
  const byName = new Map(spaces.map((space) => [space.name, space]));
  expect(byName.get("Left")?.parent_space_id).toBe(byName.get("Right")?.space_id);
  expect(byName.get("Right")).not.toHaveProperty("parent_space_id");
  expect(byName.get("Own")).not.toHaveProperty("parent_space_id");
  const token = await session({ customer_key: "a" });
  expect((await call("/seam/customer/v1/staff_members/list", { space_key: "left" }, token)).status).toBe(200);
});
