import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/staff_members/list";
const GET = "/seam/customer/v1/staff_members/get";

/** A hotel with two rooms in one site, and somebody for each of the three. */
async function open() {
  const world = openSandbox();
  const { call, session, pass } = world;
  const push = (data: object, customer_key = "hotel-1") => call("/customers/push_data", { customer_key, ...data });
  const member = (staff_member_key: string, rest: object = {}) => ({
    staff_member_key,
    name: staff_member_key,
    ...rest,
  });
  await push({
    sites: [{ site_key: "house", name: "House" }],
    rooms: ["r-1", "r-2"].map((room_key) => ({ room_key, name: room_key, parent_site_key: "house" })),
    guests: [{ guest_key: "g", name: "Guest", email_address: "taken@example.com" }],
    staff_members: [
      member("porter", { site_keys: ["house"], email_address: "porter@example.com", phone_number: "+351912000001" }),
      member("maid", { room_keys: ["r-1"], space_keys: ["r-1", "attic"] }),
    ],
  });
  pass(60_000);
  await push({ staff_members: [member("cook", { room_keys: ["r-2"], email_address: "taken@example.com" })] });
  await push(
    { rooms: [{ room_key: "x", name: "X" }], staff_members: [member("spy", { room_keys: ["x"] })] },
    "hotel-2",
  );
  const token = await session({ customer_key: "hotel-1" });
  const list = async (params: object = {}, by = token) => (await call(LIST, params, by)).body;
  const keys = async (params: object = {}) =>
    (await list(params)).staff_members.map(({ staff_member_key }) => staff_member_key);
  return { ...world, push, token, list, keys };
}

test("the staff of the session's customer, a page at a time", async () => {
  const { call, list, keys, readOnly } = await open();
  expect(await keys()).toEqual(["porter", "maid", "cook"]);
  const identity = (await call("/user_identities/get", { user_identity_key: "porter" })).body.user_identity;
  const all = await list();
  expect(all.staff_members[0]).toEqual({
    staff_member_key: "porter",
    name: "porter",
    email_address: "porter@example.com",
    phone_number: "+351912000001",
    space_keys: ["house"],
    user_identity_id: identity.user_identity_id,
  });
  expect(all.staff_members[1]?.["space_keys"]).toEqual(["r-1", "attic"]);
  expect((await list({}, readOnly("hotel-1"))).staff_members).toEqual(all.staff_members);
  const first = await list({ limit: 2 });
  expect(first.staff_members).toEqual(all.staff_members.slice(0, 2));
  const page_cursor = first.pagination.next_page_cursor;
  expect((await list({ limit: 2, page_cursor })).staff_members).toEqual(all.staff_members.slice(2));
});

test("somebody whose address is another's has no identity, and is still on the list", async () => {
  const { list } = await open();
  const cook = (await list()).staff_members.find(({ name }) => name === "cook");
  expect(cook).toMatchObject({ email_address: "taken@example.com", space_keys: ["r-2"] });
  expect(cook).not.toHaveProperty("user_identity_id");
});

test("a room has its own staff and that of the house, by key or id", async () => {
  const { call, keys } = await open();
  const { space_id } = (await call("/spaces/get", { space_key: "r-1" })).body.space;
  expect(await keys({ space_key: "r-1" })).toEqual(["porter", "maid"]);
  expect(await keys({ space_id })).toEqual(["porter", "maid"]);
  expect(await keys({ space_id, space_key: "r-1" })).toEqual(["porter", "maid"]);
  expect(await keys({ space_id, space_key: "r-2" })).toEqual([]);
  expect(await keys({ space_key: "house" })).toEqual(["porter"]);
  expect(await keys({ space_key: "attic" })).toEqual(["maid"]);
  const foreign = (await call("/spaces/get", { space_key: "x" })).body.space;
  expect(await keys({ space_id: foreign.space_id })).toEqual([]);
  expect(await keys({ space_key: "x" })).toEqual([]);
});

test("those who were there before a time", async () => {
  const { keys } = await open();
  expect(await keys({ created_before: new Date(START + 60_000).toISOString() })).toEqual(["porter", "maid"]);
});

test("one of them, with what is in their places, as their identity is now", async () => {
  const { call, token } = await open();
  const { user_identity_id } = (await call("/user_identities/get", { user_identity_key: "porter" })).body.user_identity;
  await call("/user_identities/update", { user_identity_id, full_name: "Rui Porto" });
  const { body } = await call(GET, { staff_member_key: "porter" }, token);
  expect(body.staff_member).toMatchObject({ name: "Rui Porto", space_keys: ["house"] });
  expect(body.spaces).toEqual([{ space_key: "house", child_space_keys: ["r-1", "r-2"] }]);
  expect(body).not.toHaveProperty("access_grant");
});

test("their grant is shown until it is revoked, and a stay of theirs is none", async () => {
  const { call, token, list, push, sandbox, pass } = await open();
  const made = (await call("/connect_webviews/create", { customer_key: "hotel-1", wait_for_device_creation: true }))
    .body;
  const { connect_webview_id } = made.connect_webview;
  sandbox.simulate.completeConnectWebview({ connect_webview_id, provider: "yale" });
  const { user_identity_id } = (await call("/user_identities/get", { user_identity_key: "maid" })).body.user_identity;
  const granted = await call("/access_grants/create", {
    user_identity_id,
    space_keys: ["r-1"],
    requested_access_methods: [{ mode: "code" }],
  });
  const { access_grant_id } = granted.body.access_grant;
  await push({ reservations: [{ reservation_key: "stay", user_identity_key: "maid", room_keys: ["r-2"] }] });
  const { body } = await call(GET, { staff_member_key: "maid" }, token);
  expect(body.access_grant).toEqual((await call("/access_grants/get", { access_grant_id })).body.access_grant);
  const [, maid] = (await list()).staff_members;
  expect(maid?.["access_grant"]).toEqual(body.access_grant);
  await call("/access_grants/delete", { access_grant_id });
  pass(60 * 60_000);
  expect((await call(GET, { staff_member_key: "maid" }, token)).body).not.toHaveProperty("access_grant");
});

test("nobody, somebody else's, and a guest are the same 404", async () => {
  const { call, token } = await open();
  const answers = await Promise.all(
    ["nobody", "spy", "g"].map(async (staff_member_key) => call(GET, { staff_member_key }, token)),
  );
  for (const { status, body } of answers) {
    expect([status, body.error]).toEqual([404, { ...answers[0]?.body.error, type: "staff_member_not_found" }]);
  }
});
