import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { PORTAL_LIFETIME_MS } from "../undocumented.ts";

const GET = "/seam/customer/v1/portals/get";
const UPDATE = "/seam/customer/v1/portals/update";
const OPEN = "/seam/customer/v1/customers/open_portal";
const customer_data = { customer_key: "hotel-1" };

/** A sandbox with the portal of one hotel, and what its link lets in. */
async function open(configuration: object = {}) {
  const world = openSandbox({ portalUrl: "https://portal.example/" });
  const follow = async (url: string) => {
    const { hash } = new URL((await world.sandbox.fetch(url)).headers.get("location") ?? "about:blank");
    const found = new URLSearchParams(hash.slice(1));
    return { token: found.get("token") ?? "", customer_portal_id: found.get("customer_portal_id") ?? "" };
  };
  const { body } = await world.call("/customers/create_portal", { customer_data, ...configuration });
  const link = await follow(body.customer_portal.url);
  const get = async () => (await world.call(GET, { customer_portal_id: link.customer_portal_id }, link.token)).body;
  const update = (portal_configuration: object) =>
    world.call(UPDATE, { customer_portal_id: link.customer_portal_id, portal_configuration });
  return { ...world, ...link, follow, get, update, made: body.customer_portal };
}

test("a portal reads its configuration, with the business of the workspace and without its link", async () => {
  const { call, get } = await open({ locale: "pt-PT", features: { organize: { exclude: true } } });
  await call("/seam/customer/v1/settings/update", { business_vertical: "hospitality" });
  const { customer_portal } = await get();
  expect(customer_portal).toMatchObject({
    locale: "pt-PT",
    business_vertical: "hospitality",
    navigation_mode: "full",
    features: { organize: { exclude: true }, connect: { exclude: false } },
  });
  for (const key of ["url", "expires_at", "customer_key", "_dev"]) expect(customer_portal).not.toHaveProperty(key);
});

test("a portal of another customer looks as if there were none", async () => {
  const { call, session, customer_portal_id, readOnly } = await open();
  await call("/customers/push_data", { customer_key: "hotel-2" });
  const foreign = await call(GET, { customer_portal_id }, await session({ customer_key: "hotel-2" }));
  const missing = await call(GET, { customer_portal_id: crypto.randomUUID() }, readOnly("hotel-1"));
  expect([foreign.status, foreign.body.error.type]).toEqual([404, "customer_portal_not_found"]);
  expect(missing.body).toEqual(foreign.body);
  expect((await call(GET, { customer_portal_id }, readOnly("hotel-1"))).status).toBe(200);
});

test("an update changes what it names and leaves the rest", async () => {
  const { get, update } = await open({
    locale: "pt-PT",
    landing_page: { manage: { room_key: "r" } },
    features: { connect: { accepted_providers: ["yale"] }, manage: { exclude_staff_management: true } },
  });
  const before = (await get()).customer_portal;
  await update({
    is_embedded: true,
    landing_page: { manage: { unit_key: "u" } },
    features: { manage: { exclude_reservation_management: true }, organize: { exclude: true } },
  });
  const features = before["features"] as Record<string, object>;
  expect((await get()).customer_portal).toEqual({
    ...before,
    is_embedded: true,
    landing_page: { manage: { unit_key: "u" } },
    features: {
      ...features,
      manage: { ...features["manage"], exclude_reservation_management: true },
      organize: { exclude: true },
    },
  });
  const after = await get();
  expect((await update({})).status).toBe(200);
  expect(await get()).toEqual(after);
});

test("a portal that turns read-only refuses writes over the links that are out, until it is opened again", async () => {
  const { call, token, update } = await open();
  const write = async () => (await call("/spaces/create", { name: "Room" }, token)).status;
  await update({ read_only: true });
  expect(await write()).toBe(403);
  await update({ locale: "fr-FR" });
  expect(await write()).toBe(403);
  await update({ read_only: false });
  expect(await write()).toBe(200);
});

test("filters that are put on a portal hide at once", async () => {
  const { call, token, update } = await open();
  const property_listings = [{ property_listing_key: "south", name: "South", custom_metadata: { area: "south" } }];
  await call("/customers/push_data", { customer_key: "hotel-1", property_listings });
  const count = async () => (await call("/spaces/list", {}, token)).body.spaces.length;
  expect(await count()).toBe(1);
  await update({ customer_resources_filters: [{ field: "area", operation: "=", value: "north" }] });
  expect(await count()).toBe(0);
});

test.each([
  { locale: "en" },
  { _dev: true },
  { features: { conect: {} } },
  { features: { connect: { exclude: "yes" } } },
  { landing_page: { manage: { room_key: "r", unit_key: "u" } } },
  { customer_resources_filters: [{ field: "a", operation: ">", value: "" }] },
])("the update %j is refused, and nothing has changed", async (patch) => {
  const { sandbox, update } = await open();
  const before = sandbox.snapshot();
  const { status, body } = await update({ is_embedded: true, ...patch });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(sandbox.snapshot()).toEqual(before);
});

test("an update of no portal is a 404, and none of a session's", async () => {
  const { call, token, customer_portal_id } = await open();
  const params = { customer_portal_id: crypto.randomUUID(), portal_configuration: {} };
  expect((await call(UPDATE, params)).body.error.type).toBe("customer_portal_not_found");
  expect((await call(UPDATE, { ...params, customer_portal_id }, token)).status).toBe(401);
});

test("a portal is opened again by a new link while it lives, and made anew with what it had once it has expired", async () => {
  const { call, follow, pass, made, customer_portal_id, token } = await open({ locale: "pt-PT" });
  const ask = async () => (await call(OPEN, { customer_key: "hotel-1" })).body.magic_link;
  pass(1000);
  const live = await ask();
  expect(live).toEqual({ ...made, url: live.url });
  const again = await follow(live.url);
  expect(again.customer_portal_id).toBe(customer_portal_id);
  expect(again.token).not.toBe(token);
  pass(PORTAL_LIFETIME_MS - 1000);
  const renewed = await ask();
  expect(Date.parse(renewed.expires_at)).toBe(START + 2 * PORTAL_LIFETIME_MS);
  const next = await follow(renewed.url);
  expect(next.customer_portal_id).not.toBe(customer_portal_id);
  const { customer_portal } = (await call(GET, { customer_portal_id: next.customer_portal_id }, next.token)).body;
  expect(customer_portal["locale"]).toBe("pt-PT");
});

test("a customer who never had a portal has none to open, and a deep link is none", async () => {
  const { call } = await open();
  await call("/customers/push_data", { customer_key: "hotel-2", reservations: [{ reservation_key: "res" }] });
  await call("/customers/reservations/create_deep_link", { customer_key: "hotel-2", reservation_key: "res" });
  const types = ["hotel-2", "nobody"].map(async (customer_key) => (await call(OPEN, { customer_key })).body.error.type);
  expect(await Promise.all(types)).toEqual(["customer_portal_not_found", "customer_not_found"]);
});
