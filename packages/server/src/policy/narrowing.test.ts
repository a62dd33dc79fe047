import { describe, expect, test } from "vitest";
import { HOTEL, openPortal } from "../testing/open-portal.ts";
import { takeStock } from "../testing/take-stock.ts";
import { openTwoCustomers } from "../testing/two-customers.ts";

describe("the events of a portal", () => {
  const SINCE = { since: "2000-01-01T00:00:00Z" };
  const open = async (allowed_events: string[]) => {
    const features = { manage: { events: { allowed_events } } };
    const portal = openPortal({ authorize: () => ({ features }) });
    const { device_id } = await takeStock(portal.sandbox, HOTEL);
    for (const locked of [false, true]) portal.sandbox.simulate.turnLock({ device_id, locked });
    portal.sandbox.simulate.setOnline({ device_id, online: false });
    return portal;
  };
  const list = async ({ call, sandbox }: Awaited<ReturnType<typeof open>>, body: object) => {
    const before = sandbox.requests.length;
    const response = await call("/events/list", { ...SINCE, ...body });
    const { events } = (await response.json()) as { events?: { event_type: string }[] };
    const asked = sandbox.requests.slice(before).findLast(({ path }) => path === "/events/list")?.params;
    return { status: response.status, types: new Set(events?.map(({ event_type }) => event_type)), asked };
  };

  test.each([
    [{}, ["lock.locked"], { event_types: ["lock.locked"] }],
    [{ event_types: [] }, ["lock.locked"], { event_types: ["lock.locked"] }],
    [{ event_type: "lock.locked" }, ["lock.locked"], { event_type: "lock.locked" }],
    [{ event_type: "lock.locked", event_types: [] }, ["lock.locked"], { event_type: "lock.locked" }],
    [{ event_types: ["lock.locked"], limit: 5 }, ["lock.locked"], { event_types: ["lock.locked"], limit: 5 }],
  ])("%j gives the allowed ones only", async (body, types, sent) => {
    const { status, types: given, asked } = await list(await open(["lock.locked"]), body);
    expect([status, [...given]]).toEqual([200, types]);
    expect(asked).toEqual({ ...SINCE, limit: 500, customer_key: HOTEL, ...sent });
  });

  test.each([
    { event_type: "lock.unlocked" },
    { event_types: ["lock.locked", "lock.unlocked"] },
    { event_type: "lock.unlocked", event_types: ["lock.locked"] },
    { event_type: "lock.locked", event_types: ["lock.unlocked"] },
  ])("%j is refused, and Seam is not asked", async (body) => {
    const { status, asked } = await list(await open(["lock.locked"]), body);
    expect([status, asked]).toEqual([400, undefined]);
  });

  test("are kept to, whatever Seam answers", async () => {
    const event = (event_type: string) => ({ event_id: event_type, event_type, customer_key: HOTEL });
    const { call } = openPortal({
      authorize: () => ({ features: { manage: { events: { allowed_events: ["lock.locked"] } } } }),
      fetch: () => Promise.resolve(Response.json({ events: [event("lock.unlocked"), event("lock.locked")], ok: true })),
    });
    const { events } = (await (await call("/events/list", SINCE)).json()) as { events: object[] };
    expect(events).toEqual([event("lock.locked")]);
  });

  test("are all of them where none are named", async () => {
    const { types, asked } = await list(await open([]), {});
    expect([...types]).toEqual(expect.arrayContaining(["lock.locked", "lock.unlocked", "device.disconnected"]));
    expect(asked).toEqual({ ...SINCE, limit: 500, customer_key: HOTEL });
  });
});

describe("how often an instant key can be used", () => {
  const UPDATE = "/seam/customer/v1/customers/automations/update";
  const rule = (config: object) => ({
    reservation_created: {
      rule: "reservation_created",
      config: { access_methods: ["mobile_key"], method_issuance_strategy: "all_available", ...config },
    },
  });
  const unlimited = rule({});
  const thrice = rule({ instant_key_max_use_count: 3 });
  const other = { staff_member_created: { rule: "staff_member_created", config: {} } };
  const method = { mode: "mobile_key", instant_key_max_use_count: 9 };

  const open = async (configure: object | undefined, access_rules?: object) => {
    const { sandbox, hotel } = await openTwoCustomers();
    const host = openPortal({}, sandbox);
    if (access_rules) expect((await host.call(UPDATE, { access_rules })).status).toBe(200);
    const portal = openPortal({ authorize: () => ({ features: { configure } }) }, sandbox);
    const typeOf = async (route: string, body: object = {}) => {
      const answer = (await (await portal.call(route, body)).json()) as { ok: boolean; error?: { type: string } };
      return answer.error?.type ?? answer.ok;
    };
    const rules = async () => {
      const answer = await host.call("/seam/customer/v1/customers/automations/get");
      return ((await answer.json()) as { automation: { access_rules?: object } }).automation.access_rules;
    };
    return { typeOf, rules, own: hotel.holding };
  };
  const RULES = {
    allow_access_automation_rule_customization: true,
    allow_climate_automation_rule_customization: true,
  };
  const CLOSED = [
    { allow_instant_key_customization: false },
    RULES,
    { ...RULES, allow_instant_key_customization: false },
    { exclude: true },
  ];
  const OPEN = [undefined, {}, { exclude: false }, { ...RULES, allow_instant_key_customization: true }];

  test.each(CLOSED)("is not set, changed or taken away with %j", async (configure) => {
    for (const [now, wanted] of [
      [undefined, thrice],
      [thrice, unlimited],
      [thrice, rule({ instant_key_max_use_count: 4 })],
      [thrice, other],
    ] as const) {
      const { typeOf, rules } = await open(configure, now);
      const before = await rules();
      expect(await typeOf(UPDATE, { access_rules: wanted })).toBe("feature_excluded");
      expect(await typeOf("/seam/customer/v1/automations/delete")).toBe("feature_excluded");
      expect(await rules()).toEqual(before);
    }
  });

  test("stays as it is where the rest of a rule is changed", async () => {
    const { typeOf, rules } = await open(RULES, thrice);
    const changed = rule({ instant_key_max_use_count: 3, card_count_on_reservation_create: 2 });
    expect(await typeOf(UPDATE, { access_rules: changed })).toBe(true);
    expect(await rules()).toEqual(changed);
    expect(await typeOf(UPDATE, { climate_rules: { rules: { reservation_deleted: {} } } })).toBe(true);
  });

  test.each(OPEN)("is set with %j", async (configure) => {
    const { typeOf, rules } = await open(configure, unlimited);
    expect(await typeOf(UPDATE, { access_rules: thrice })).toBe(true);
    expect(await rules()).toEqual(thrice);
    expect(await typeOf("/seam/customer/v1/automations/delete")).toBe(true);
  });

  test.each([
    ...CLOSED.map((configure) => [configure, "feature_excluded"] as const),
    ...OPEN.map((configure) => [configure, true] as const),
  ])("is asked for of one grant with %j: %s", async (configure, answer) => {
    const { typeOf, own } = await open(configure);
    const { access_grant_id, device_id } = own;
    const create = (requested_access_methods: object[]) => ({
      user_identity: { full_name: "New guest" },
      device_ids: [device_id],
      requested_access_methods,
    });
    const more = "/access_grants/request_access_methods";
    expect(await typeOf("/access_grants/create", create([{ mode: "code" }, method]))).toBe(answer);
    expect(await typeOf(more, { access_grant_id, requested_access_methods: [method] })).toBe(answer);
    expect(await typeOf("/access_grants/create", create([{ mode: "code" }]))).toBe(true);
  });
});
