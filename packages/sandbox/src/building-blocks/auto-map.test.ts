import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const PATH = "/seam/partner/v1/building_blocks/spaces/auto_map";

/** Two hotels with rooms of one naming, and two accounts of the first. */
async function open() {
  const accounts: string[] = [];
  const world = openSandbox({
    seed: ({ addCustomer, addAccount, addDevice, addSystem, addEntrance }) => {
      for (const customer_key of ["a", "b"]) addCustomer({ customer_key });
      for (const [customer_key, names] of [
        ["a", ["Room 1 door", "ROOM-12 door", "Suite 1 annex", "Lift"]],
        ["a", ["Room 1 climate"]],
        ["b", ["Room 1 door"]],
      ] as const) {
        const { connected_account_id } = addAccount({ customer_key, display_name: `${customer_key}@hotel.example` });
        accounts.push(connected_account_id);
        for (const name of names) addDevice({ connected_account_id, name });
      }
      const { acs_system_id } = addSystem({ connected_account_id: accounts[0] ?? "", name: "House" });
      addEntrance({ acs_system_id, name: "Room 12 entrance" });
    },
  });
  const room = (room_key: string, name: string, rest: object = {}) => ({ room_key, name, ...rest });
  const push = (data: object) => world.call("/customers/push_data", { customer_key: "a", ...data });
  await push({
    sites: [{ site_key: "house", name: "House" }],
    rooms: [
      room("r-1", "Room 1", { parent_site_key: "house" }),
      room("r-12", "Room 12"),
      room("s-1", "Suite 1"),
      room("s-1-annex", "Suite 1 Annex"),
    ],
    common_areas: [{ common_area_key: "lift", name: "Lift" }],
  });
  await world.call("/customers/push_data", { customer_key: "b", rooms: [room("b-1", "Room 1")] });
  const token = await world.session({ customer_key: "a" });
  const map = async (params: object = {}, by = token) => (await world.call(PATH, params, by)).body.spaces;
  const named = async (params: object = {}, by = token) =>
    Object.fromEntries(
      (await map(params, by)).map(({ name, devices = [], acs_entrances = [] }) => [
        name,
        [...devices, ...acs_entrances].map((thing) => thing.name),
      ]),
    );
  return { ...world, accounts, push, token, map, named };
}

test("a pushed place gets what bears its name, the longest name first", async () => {
  const { named, map, accounts } = await open();
  expect(await named()).toEqual({
    House: [],
    "Room 1": ["Room 1 door", "Room 1 climate"],
    "Room 12": ["ROOM-12 door", "Room 12 entrance"],
    "Suite 1": [],
    "Suite 1 Annex": ["Suite 1 annex"],
    Lift: ["Lift"],
  });
  expect(await map()).toContainEqual(
    expect.objectContaining({
      partner_resource_key: "r-1",
      parent_partner_resource_key: "house",
      connected_account_ids: accounts.slice(0, 2),
      is_common_area: false,
    }),
  );
  expect(await map({ collection_key: "common_areas" })).toMatchObject([{ name: "Lift", is_common_area: true }]);
});

test("what is in a space stays there, whatever it is called", async () => {
  const { call, named, deviceNamed } = await open();
  const { device_id } = await deviceNamed("Lift");
  const { space_id } = (await call("/spaces/get", { space_key: "r-12" })).body.space;
  await call("/spaces/add_devices", { space_id, device_ids: [device_id] });
  expect(await named()).toMatchObject({ "Room 12": ["ROOM-12 door", "Lift", "Room 12 entrance"], Lift: [] });
});

test("of two places of one name none gets anything by it", async () => {
  const { push, named, map } = await open();
  await push({ units: [{ unit_key: "u", name: "room 1" }] });
  expect(await named()).toMatchObject({ "Room 1": [], "room 1": [] });
  expect(await map({ collection_key: "units" })).toMatchObject([{ name: "room 1", devices: [] }]);
});

test("one account, one customer, and never another's", async () => {
  const { call, named, map, accounts, readOnly, token } = await open();
  expect(await named({ connected_account_id: accounts[1] })).toMatchObject({ "Room 1": ["Room 1 climate"], Lift: [] });
  expect(await map({ customer_key: "b" })).toEqual([]);
  expect(await map({ customer_key: "a" }, readOnly("a"))).toEqual(await map());
  const foreign = await call(PATH, { connected_account_id: accounts[2] }, token);
  expect([foreign.status, foreign.body.error.type]).toEqual([404, "connected_account_not_found"]);
  const { body } = await call(PATH, { customer_key: "b" });
  expect(body.spaces).toMatchObject([{ partner_resource_key: "b-1", devices: [{ name: "Room 1 door" }] }]);
  expect((await call(PATH)).body.spaces).toHaveLength((await map()).length + 1);
});
