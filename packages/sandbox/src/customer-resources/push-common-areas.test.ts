import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const PUSH = "/seam/customer/v1/spaces/push_common_areas";
const pool = [{ name: "Pool" }];

async function open() {
  const world = openSandbox();
  const token = await world.session({ customer_key: "a" });
  const push = (params: object, by = token) => world.call(PUSH, params, by);
  const spaces = async () => (await world.call("/spaces/list", { customer_key: "a" })).body.spaces;
  const tree = async () => {
    const all = await spaces();
    const nameOf = (id?: string) => all.find(({ space_id }) => space_id === id)?.name;
    return all.map(({ name, parent_space_id }) => [name, nameOf(parent_space_id)]);
  };
  return { ...world, token, push, spaces, tree };
}

test("common areas come once, on their own and under the houses that are named", async () => {
  const { push, tree, call } = await open();
  await call("/spaces/create", { customer_key: "a", name: "Annex" });
  const data = {
    common_areas: pool,
    spaces: [
      { name: "Main house", common_areas: [...pool, { name: "Gym" }] },
      { name: "Annex", common_areas: [...pool, ...pool] },
    ],
  };
  const expected = [
    ["Annex", undefined],
    ["Pool", undefined],
    ["Main house", undefined],
    ["Pool", "Main house"],
    ["Gym", "Main house"],
    ["Pool", "Annex"],
  ];
  expect((await push(data)).body).toEqual({ ok: true });
  expect(await tree()).toEqual(expected);
  await push(data);
  expect(await tree()).toEqual(expected);
});

test("they are common areas as if they had been pushed", async () => {
  const { push, call, spaces } = await open();
  await push({ common_areas: pool });
  const { body } = await call("/seam/partner/v1/building_blocks/spaces/auto_map", { customer_key: "a" });
  expect(body.spaces).toMatchObject([{ name: "Pool", is_common_area: true }]);
  const [space] = await spaces();
  await call("/customers/delete_data", { common_area_keys: [space?.space_key] });
  expect(await spaces()).toEqual([]);
});

test("what can't be is refused, and nothing is made", async () => {
  const { push, call, tree, readOnly, session } = await open();
  for (const name of ["Twin", "Twin"]) await call("/spaces/create", { customer_key: "a", name });
  const before = await tree();
  const refused = await push({ common_areas: pool, spaces: [{ name: "Twin", common_areas: pool }] });
  expect([refused.status, refused.body.error.type]).toEqual([400, "invalid_input"]);
  expect((await push({ common_areas: [{}] })).status).toBe(400);
  expect((await push({ common_areas: pool }, readOnly("a"))).status).toBe(403);
  await push({ common_areas: pool }, await session({ customer_key: "b" }));
  expect(await tree()).toEqual(before);
});
