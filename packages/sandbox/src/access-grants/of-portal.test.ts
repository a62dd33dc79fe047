import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/access_grants/list";
const UPDATE = "/seam/customer/v1/access_grants/update";
const MISSING = "00000000-0000-4000-8000-000000000000";

/** A house of two flats, each with a lock and an entrance that knows of stays, and a flat of another customer. */
async function open() {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a", account_type: "salto_space" });
      const system = builder.addSystem({ ...own, name: "House" });
      const can = { can_unlock_with_code: true, can_belong_to_reservation: true };
      for (const space_key of ["one", "two"]) {
        const { space_id } = builder.addSpace({ customer_key: "a", name: space_key, space_key });
        builder.addDevice({ ...own, name: `Lock ${space_key}`, space_ids: [space_id] });
        builder.addEntrance({ ...system, name: `Gate ${space_key}`, can, space_ids: [space_id] });
      }
      builder.addSpace({ customer_key: "b", name: "Theirs", space_key: "theirs" });
    },
  });
  const { call, session } = world;
  const token = await session({ customer_key: "a" });
  const space = async (space_key: string) => (await call("/spaces/get", { space_key })).body.space.space_id;
  const make = async (params: object = {}) => {
    const person = { user_identity: { full_name: "Ana" }, requested_access_methods: [{ mode: "code" }] };
    return (await call("/access_grants/create", { ...person, space_keys: ["one"], ...params }, token)).body
      .access_grant;
  };
  const update = async (params: object, by = token) => {
    const { status, body } = await call(UPDATE, params, by);
    return status === 200 ? body : [status, body.error.type];
  };
  return { ...world, token, space, make, update };
}

test("other access is all that belongs to no stay, of the customer alone", async () => {
  const { call, token, make, session, readOnly } = await open();
  const { access_grant_id } = await make();
  await make({ reservation_key: "stay" });
  expect((await call(LIST, {}, token)).body.access_grants).toMatchObject([{ access_grant_id }]);
  expect((await call(LIST, {}, readOnly("a"))).body.access_grants).toHaveLength(1);
  expect((await call(LIST, {}, await session({ customer_key: "b" }))).body.access_grants).toEqual([]);
  expect((await call(LIST)).status).toBe(401);
});

test("a grant that gets other spaces leaves the doors of the old ones for those of the new", async () => {
  const { call, space, make, update, pass, token } = await open();
  const { access_grant_id } = await make();
  pass(5000);
  const doors = async () => {
    const { body } = await call("/access_codes/list", { access_grant_id });
    const { access_grant } = (await call("/access_grants/get", { access_grant_id })).body;
    return { codes: body.access_codes.length, grant: access_grant };
  };
  const two = await space("two");
  expect(await update({ access_grant_id, space_ids: [two] })).toEqual({ ok: true });
  const moving = await doors();
  expect(moving.grant).toMatchObject({ space_ids: [two], pending_mutations: [{ mutation_code: "updating_spaces" }] });
  pass(10_000);
  const { codes, grant } = await doors();
  expect([codes, grant.pending_mutations]).toEqual([1, []]);
  const { access_methods } = (await call("/access_methods/list", { access_grant_id, space_id: two }, token)).body;
  expect(access_methods).toMatchObject([{ is_issued: true }]);
});

test("what can't be is refused, and the grant stays as it is", async () => {
  const { space, make, update, call, session, readOnly } = await open();
  const { access_grant_id } = await make();
  const [one, two, theirs] = [await space("one"), await space("two"), await space("theirs")];
  expect(await update({ access_grant_id, space_ids: [two, theirs] })).toEqual([404, "space_not_found"]);
  expect(await update({ access_grant_id: MISSING, space_ids: [one] })).toEqual([404, "access_grant_not_found"]);
  expect(await update({ access_grant_id, space_ids: [] })).toEqual([400, "invalid_input"]);
  expect(await update({ access_grant_id })).toEqual([400, "invalid_input"]);
  const other = await session({ customer_key: "b" });
  expect(await update({ access_grant_id, space_ids: [theirs] }, other)).toEqual([404, "access_grant_not_found"]);
  expect(await update({ access_grant_id, space_ids: [two] }, readOnly("a"))).toEqual([403, "read_only_client_session"]);
  const { access_grant } = (await call("/access_grants/get", { access_grant_id })).body;
  expect(access_grant).toMatchObject({ space_ids: [one] });
  await call("/access_grants/delete", { access_grant_id });
  expect(await update({ access_grant_id, space_ids: [two] })).toEqual([400, "invalid_input"]);
});

test("a guest of a shared stay gets no doors that the stay does not have; a stay of one moves", async () => {
  const { space, make, update } = await open();
  const [one, two] = [await space("one"), await space("two")];
  const stay = await make({ reservation_key: "stay" });
  expect(await update({ access_grant_id: stay.access_grant_id, space_ids: [two] })).toEqual({ ok: true });
  const joiner = await make({ reservation_key: "stay", space_keys: ["two"] });
  const { access_grant_id } = joiner;
  expect(await update({ access_grant_id, space_ids: [one, two] })).toEqual([409, "reservation_conflict"]);
});
