import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, deviceNamed } = openSandbox();
const names = async (params: object) => (await call("/spaces/list", params)).body.spaces.map((space) => space.name);

test("by key, search, account and parent", async () => {
  expect(await names({ space_key: "harbor-room-204" })).toEqual(["Room 204"]);
  expect(await names({ search: "suite" })).toHaveLength(6);
  expect(await names({ search: "ALDER-RENTALS" })).toHaveLength(5);
  const { connected_account_id } = await deviceNamed("Room 204 noise");
  expect(await names({ connected_account_id })).toEqual([
    "Pool gate",
    "Room 204",
    "Room 310",
    "Suite 501",
    "Roof terrace",
  ]);
  expect(await names({ parent_space_key: "none" })).toEqual([]);
});

test("a space counts its devices and is found by id or key", async () => {
  const { body } = await call("/spaces/get", { space_key: "harbor-room-204" });
  expect(body.space).toMatchObject({ name: "Room 204", device_count: 3, customer_key: "harbor-hotels" });
  expect((await call("/spaces/get", { space_id: body.space.space_id })).body.space).toEqual(body.space);
});

test("parents", async () => {
  const { call: ask } = openSandbox({
    seed: ({ addSpace }) => {
      const { space_id } = addSpace({ name: "North wing", space_key: "north", customer_key: "a" });
      addSpace({ name: "Room 1", customer_key: "a", parent_space_id: space_id });
    },
  });
  const { body } = await ask("/spaces/list", { parent_space_key: "north" });
  expect(body.spaces).toMatchObject([{ name: "Room 1", parent_space_key: "north" }]);
});
