import { expect, test } from "vitest";
import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import type { AcsSystem } from "../acs-systems/acs-system.ts";
import { DEMO } from "../seeds/demo/demo.ts";
import { toJson } from "../store/to-json.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const system_id = crypto.randomUUID();
const [front, back] = [crypto.randomUUID(), crypto.randomUUID()];

/** The demo, with an access system of two entrances in one of the hotel's accounts. */
async function open() {
  const world = openSandbox();
  const { connected_account_id } = await world.deviceNamed(DEMO.devices.confirmed);
  const snapshot = world.sandbox.snapshot();
  const common = { connected_account_id, acs_system_id: system_id, errors: [], warnings: [], created_at: START };
  const system: AcsSystem = {
    ...common,
    sequence: snapshot.sequence + 1,
    name: "Main building",
    external_type: "salto_ks_site",
    external_type_display_name: "Salto KS site",
    time_zone: undefined,
  };
  const entrances = [front, back].map((acs_entrance_id, index): AcsEntrance => ({
    ...common,
    sequence: snapshot.sequence + 2 + index,
    acs_entrance_id,
    name: `Entrance ${index}`,
    space_ids: new Set(),
    is_locked: undefined,
    can: {},
    metadata: {},
  }));
  Object.assign(snapshot.collections, { acs_systems: toJson([system]), acs_entrances: toJson(entrances) });
  world.sandbox.restore({ ...snapshot, sequence: snapshot.sequence + 10 });
  const { space } = (await world.call("/spaces/get", { space_key: "harbor-room-204" })).body;
  const inside = async () => {
    const since = new Date(START).toISOString();
    const { events } = (await world.call("/events/list", { since, space_id: space.space_id })).body;
    const { acs_entrance_count } = (await world.call("/spaces/get", { space_id: space.space_id })).body.space;
    return { count: acs_entrance_count, told: events.map((event) => event["acs_entrance_ids"]).toReversed() };
  };
  return { ...world, space_id: space.space_id, inside, connected_account_id };
}

test("entrances are added, replaced and taken out, each change told once", async () => {
  const { call, space_id, inside } = await open();
  for (let times = 0; times < 2; times += 1) {
    await call("/spaces/add_acs_entrances", { space_id, acs_entrance_ids: [front] });
  }
  expect(await inside()).toEqual({ count: 1, told: [[front]] });
  await call("/spaces/update", { space_id, acs_entrance_ids: [back] });
  expect((await call("/spaces/remove_acs_entrances", { space_id, acs_entrance_ids: [back, front] })).status).toBe(200);
  expect(await inside()).toEqual({ count: 0, told: [[front], [back], []] });
});

test("a space is made with entrances, and belongs with their account", async () => {
  const { call, connected_account_id } = await open();
  const { space } = (await call("/spaces/create", { name: "Lobby", acs_entrance_ids: [front] })).body;
  expect(space.acs_entrance_count).toBe(1);
  const { batch } = (await call("/spaces/get_related", { space_ids: [space.space_id] })).body;
  expect(batch.connected_accounts).toMatchObject([{ connected_account_id }]);
});

test("another customer's entrance looks as if it did not exist, and nothing is done", async () => {
  const { call, session } = await open();
  const token = await session({ customer_key: DEMO.otherCustomerKey });
  const own = (await call("/spaces/list", {}, token)).body.spaces[0]?.space_id;
  for (const route of ["add_acs_entrances", "remove_acs_entrances", "update"]) {
    const { status, body } = await call(`/spaces/${route}`, { space_id: own, acs_entrance_ids: [front] }, token);
    expect([status, body.error.type]).toEqual([404, "acs_entrance_not_found"]);
  }
  expect((await call("/spaces/get", { space_id: own }, token)).body.space.acs_entrance_count).toBe(0);
});
