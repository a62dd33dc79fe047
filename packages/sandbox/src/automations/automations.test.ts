import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const V1 = "/seam/customer/v1";
const created = (...access_methods: string[]) => ({
  reservation_created: {
    rule: "reservation_created",
    config: { access_methods, method_issuance_strategy: "first_available" },
  },
});
const DELETED = { reservation_deleted: { rule: "reservation_deleted" } };
const PRESET = { mode: "auto", fan_mode: "auto", is_override_allowed: true, max_override_period_minutes: 90 };
const CLIMATE = { rules: { reservation_created: { automated_occupied_preset: PRESET }, reservation_deleted: {} } };

async function setUp() {
  const world = openSandbox();
  const own = await world.session({ customer_key: DEMO.customerKey });
  const other = await world.session({ customer_key: DEMO.otherCustomerKey });
  const ofCustomer = async (token: string) =>
    (await world.call(`${V1}/customers/automations/get`, {}, token)).body.automation;
  const get = async (params: object = {}) => {
    const { access_rules, climate_rules } = (await world.call(`${V1}/automations/get`, params)).body;
    return { access_rules, climate_rules };
  };
  return { ...world, own, other, ofCustomer, get };
}

test("there are none at first; a group that is left out stays, a group that is given is replaced", async () => {
  const { call, get } = await setUp();
  expect(await get()).toEqual({});
  await call(`${V1}/automations/update`, { access_rules: { ...created("code"), ...DELETED } });
  await call(`${V1}/automations/update`, { climate_rules: CLIMATE });
  expect(await get()).toEqual({ access_rules: { ...created("code"), ...DELETED }, climate_rules: CLIMATE });
  await call(`${V1}/automations/update`, { access_rules: DELETED });
  expect((await get()).access_rules).toEqual(DELETED);
});

test("a customer has the workspace's rules, and its own over them", async () => {
  const { call, get, own, other, ofCustomer, readOnly } = await setUp();
  const customer_key = DEMO.customerKey;
  await call(`${V1}/automations/update`, { access_rules: { ...created("code"), ...DELETED } });
  await call(`${V1}/customers/automations/update`, { access_rules: created("card") }, own);
  expect(await ofCustomer(own)).toEqual({ access_rules: { ...DELETED, ...created("card") } });
  expect(await ofCustomer(readOnly(customer_key))).toEqual(await ofCustomer(own));
  expect(await ofCustomer(other)).toEqual({ access_rules: { ...created("code"), ...DELETED } });
  expect(await get({ customer_key })).toEqual({ access_rules: created("card") });
  expect(await get({ customer_key: DEMO.otherCustomerKey })).toEqual(await get());

  await call(`${V1}/automations/update`, { customer_key, climate_rules: CLIMATE });
  expect((await ofCustomer(own)).climate_rules).toEqual(CLIMATE);
  await call(`${V1}/automations/delete`, {}, own);
  expect(await ofCustomer(own)).toEqual(await ofCustomer(other));
  await call(`${V1}/automations/delete`);
  expect(await ofCustomer(own)).toEqual({});
});

test.each([
  { access_rules: { reservation_created: { rule: "reservation_created", config: { access_methods: [] } } } },
  { access_rules: { reservation_deleted: { rule: "reservation_created" } } },
  { access_rules: { staff_member_created: { rule: "staff_member_created" } } },
  { climate_rules: { rules: { reservation_created: { automated_occupied_preset: { mode: "heat_cool" } } } } },
])("%j is refused, and nothing changes", async (params) => {
  const { call, get } = await setUp();
  expect((await call(`${V1}/automations/update`, params)).status).toBe(400);
  expect(await get()).toEqual({});
});

test("an unknown customer is none, and a read-only session changes nothing", async () => {
  const { call, readOnly } = await setUp();
  const unknown = await call(`${V1}/automations/update`, { customer_key: "nobody", access_rules: DELETED });
  expect([unknown.status, unknown.body.error.type]).toEqual([404, "customer_not_found"]);
  const refused = await call(
    `${V1}/customers/automations/update`,
    { access_rules: DELETED },
    readOnly(DEMO.customerKey),
  );
  expect(refused.status).toBe(403);
});
