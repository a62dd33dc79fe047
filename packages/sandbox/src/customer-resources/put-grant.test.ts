import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const KEY = "hotel-1";
const stay = {
  reservation_key: "res-1",
  name: "Stay",
  guest_key: "g-1",
  room_keys: ["r-1"],
  starts_at: "2026-11-20T15:00:00.000Z",
  ends_at: "2026-11-22T11:00:00.000Z",
  preferred_code: "1234",
};

/** A customer with two rooms of one lock each, and a guest. */
async function open() {
  const world = openSandbox();
  const { call, sandbox } = world;
  const push = (data: object) => call("/customers/push_data", { customer_key: KEY, ...data });
  const rooms = ["r-1", "r-2"].map((room_key) => ({ room_key, name: room_key }));
  await push({ rooms, guests: [{ guest_key: "g-1", name: "Ana", email_address: "ana@example.com" }] });
  const made = (await call("/connect_webviews/create", { customer_key: KEY, wait_for_device_creation: true })).body;
  const { connect_webview_id } = made.connect_webview;
  sandbox.simulate.completeConnectWebview({ connect_webview_id, provider: "yale" });
  const { devices } = (await call("/devices/list", { customer_key: KEY })).body;
  const { spaces } = (await call("/spaces/list", { customer_key: KEY })).body;
  for (const [place, { space_id }] of spaces.entries()) {
    await call("/spaces/add_devices", { space_id, device_ids: [devices[place]?.device_id] });
  }
  const grants = async () => (await call("/access_grants/list", { customer_key: KEY })).body.access_grants;
  const spaceIds = spaces.map(({ space_id }) => space_id);
  return { ...world, push, grants, spaceIds };
}

test("a reservation becomes a grant for its guest, its rooms and its times, with the code it wishes for", async () => {
  const { push, grants, call, spaceIds } = await open();
  await push({ reservations: [stay] });
  const [grant] = await grants();
  expect(grant).toMatchObject({
    reservation_key: "res-1",
    name: "Stay",
    starts_at: stay.starts_at,
    ends_at: stay.ends_at,
    space_ids: [spaceIds[0]],
    requested_access_methods: [{ mode: "code", code: "1234" }],
  });
  const { user_identity } = (await call("/user_identities/get", { user_identity_key: "g-1" })).body;
  expect(grant).toMatchObject({ user_identity_id: user_identity.user_identity_id });
});

test("a changed reservation keeps its grant, and moves it", async () => {
  const { push, grants, spaceIds } = await open();
  await push({ reservations: [stay] });
  const [before] = await grants();
  await push({ reservations: [{ reservation_key: "res-1", ends_at: "2026-11-23T11:00:00.000Z", room_keys: ["r-2"] }] });
  const after = await grants();
  expect(after).toMatchObject([
    {
      access_grant_id: before?.access_grant_id,
      name: "Stay",
      starts_at: stay.starts_at,
      ends_at: "2026-11-23T11:00:00.000Z",
      space_ids: [spaceIds[1]],
    },
  ]);
});

test("a reservation of nobody has no grant until its guest is there", async () => {
  const { push, grants } = await open();
  await push({ reservations: [{ ...stay, guest_key: "g-2" }] });
  expect(await grants()).toEqual([]);
  await push({ guests: [{ guest_key: "g-2", name: "Rui" }], reservations: [{ reservation_key: "res-1" }] });
  expect(await grants()).toMatchObject([{ reservation_key: "res-1" }]);
});

test("deleted reservations lose their grants, and a deleted guest takes them along", async () => {
  const { push, grants, call, pass } = await open();
  await push({ reservations: [stay, { ...stay, reservation_key: "res-2" }] });
  expect(await grants()).toHaveLength(2);
  await call("/customers/delete_data", { reservation_keys: ["res-1"] });
  pass(10 * 60_000);
  expect(await grants()).toMatchObject([{ reservation_key: "res-2" }]);
  await call("/customers/delete_data", { guest_keys: ["g-1"] });
  expect(await grants()).toEqual([]);
});

test("a grant's own key is unique in the workspace", async () => {
  const { push, grants, call } = await open();
  await push({ access_grants: [{ access_grant_key: "a-1", guest_key: "g-1", room_keys: ["r-1"] }] });
  expect(await grants()).toMatchObject([{ access_grant_key: "a-1" }]);
  const other = { customer_key: "hotel-2", access_grants: [{ access_grant_key: "a-1" }] };
  const answer = await call("/customers/push_data", other);
  expect([answer.status, answer.body.error.type]).toEqual([409, "duplicate_access_grant_key"]);
});
