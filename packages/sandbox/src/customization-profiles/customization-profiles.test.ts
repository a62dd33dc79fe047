import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const PATH = "/workspaces/customization_profiles";
const THEME = { primary_color: "#0f766e", font_family: "Inter" };
const WORDS = { "en-US": { "Reservations.reservation": "Booking" } };

async function setUp() {
  const world = openSandbox();
  const own = await world.session({ customer_key: DEMO.customerKey });
  const other = await world.session({ customer_key: DEMO.otherCustomerKey });
  const make = async (params: object, token?: string) =>
    (await world.call(`${PATH}/create`, params, token)).body.customization_profile;
  const names = async (params: object, token?: string) =>
    (await world.call(`${PATH}/list`, params, token)).body.customization_profiles.map(({ name }) => name);
  return { ...world, own, other, make, names };
}

test("made, read, changed in part, and cleared with null", async () => {
  const { call, make } = await setUp();
  const made = await make({
    name: "Teal",
    primary_color: "teal",
    customer_portal_theme: THEME,
    message_overrides: WORDS,
  });
  const { customization_profile_id } = made;
  const get = async () => (await call(`${PATH}/get`, { customization_profile_id })).body.customization_profile;
  expect(await get()).toEqual(made);
  expect(made).toMatchObject({ name: "Teal", customer_portal_theme: THEME, message_overrides: WORDS });
  const changes = { customer_portal_theme: null, secondary_color: "#fff" };
  expect((await call(`${PATH}/update`, { customization_profile_id, ...changes })).body).toEqual({ ok: true });
  const { customer_portal_theme: _, ...rest } = made;
  expect(await get()).toEqual({ ...rest, secondary_color: "#fff" });
  await call(`${PATH}/update`, { customization_profile_id, name: null, message_overrides: null });
  expect(await get()).toMatchObject({ name: null, primary_color: "teal" });
  expect(await get()).not.toHaveProperty("message_overrides");
});

test("without a name it is null, and a theme's colour has to look like one", async () => {
  const { call, make } = await setUp();
  expect(await make({})).toMatchObject({ name: null });
  const { status, body } = await call(`${PATH}/create`, { customer_portal_theme: { primary_color: "red" } });
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
});

test("a customer reads its own and the workspace's, and changes its own only", async () => {
  const { call, make, names, own, other, readOnly } = await setUp();
  const { customization_profile_id: shared } = await make({ name: "Everyone's" });
  const { customization_profile_id: mine } = await make({ name: "Mine" }, own);
  expect(await names({})).toEqual(["Everyone's", "Mine"]);
  expect(await names({}, own)).toEqual(["Everyone's", "Mine"]);
  expect(await names({}, readOnly(DEMO.customerKey))).toEqual(["Everyone's", "Mine"]);
  expect(await names({}, other)).toEqual(["Everyone's"]);
  expect(await names({ customer_key: DEMO.otherCustomerKey })).toEqual(["Everyone's"]);
  expect(await names({ customer_key: DEMO.customerKey }, other)).toEqual([]);
  const update = async (customization_profile_id: string, token: string) =>
    (await call(`${PATH}/update`, { customization_profile_id, name: "Changed" }, token)).status;
  expect(await update(mine, own)).toBe(200);
  expect([await update(mine, other), await update(shared, own)]).toEqual([404, 404]);
  const foreign = await call(`${PATH}/get`, { customization_profile_id: mine }, other);
  expect([foreign.status, foreign.body.error.type]).toEqual([404, "customization_profile_not_found"]);
  expect(await update(mine, readOnly(DEMO.customerKey))).toBe(403);
});
