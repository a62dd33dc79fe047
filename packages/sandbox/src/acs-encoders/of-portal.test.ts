import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/encoders/list";
const ENCODE = "/seam/customer/v1/access_methods/encode";

/** Two houses of one customer, each with an entrance in a space of its own and an encoder, and a house of another's. */
async function open() {
  const world = openSandbox({
    seed: (builder) => {
      for (const [customer_key, house] of [
        ["a", "North"],
        ["a", "South"],
        ["b", "Theirs"],
      ] as const) {
        const own = builder.addAccount({ customer_key, display_name: house, account_type: "salto_space" });
        const { space_id } = builder.addSpace({ customer_key, name: house, space_key: house.toLowerCase() });
        const system = builder.addSystem({ ...own, name: house });
        const can = { can_unlock_with_card: true, can_unlock_with_code: true };
        builder.addEntrance({ ...system, name: house, space_ids: [space_id], can });
        builder.addEncoder({ ...system, name: `${house} desk` });
      }
    },
  });
  const { call, session } = world;
  const token = await session({ customer_key: "a" });
  const list = async (params: object = {}, by = token) => (await call(LIST, params, by)).body.encoders;
  const names = async (params: object = {}, by = token) =>
    (await list(params, by)).map(({ display_name }) => display_name);
  const method = async (mode: string, customer_key = "a", space_key = "north") => {
    const by = await session({ customer_key });
    const asked = {
      user_identity: { full_name: "Ana" },
      requested_access_methods: [{ mode }],
      space_keys: [space_key],
    };
    const { access_grant } = (await call("/access_grants/create", asked, by)).body;
    return access_grant.access_method_ids[0] ?? "";
  };
  return { ...world, token, list, names, method };
}

test("encoders of the customer, or those for the doors of one space", async () => {
  const { names, session, readOnly } = await open();
  expect(await names()).toEqual(["North desk", "South desk"]);
  expect(await names({}, readOnly("a"))).toEqual(["North desk", "South desk"]);
  expect(await names({ space_key: "south" })).toEqual(["South desk"]);
  expect(await names({ space_key: "theirs" })).toEqual([]);
  expect(await names({ space_key: "none" })).toEqual([]);
  expect(await names({}, await session({ customer_key: "b" }))).toEqual(["Theirs desk"]);
});

test("a key card is put on the card that lies there", async () => {
  const { call, token, list, method, pass } = await open();
  const access_method_id = await method("card");
  const [encoder] = await list();
  const asked = { access_method_id, acs_encoder_id: encoder?.acs_encoder_id };
  const { action_attempt } = (await call(ENCODE, asked, token)).body;
  expect(action_attempt).toMatchObject({ status: "pending", action_type: "ENCODE_CREDENTIAL" });
  pass(5000);
  const { action_attempt_id } = action_attempt;
  const ended = (await call("/action_attempts/get", { action_attempt_id }, token)).body.action_attempt;
  expect(ended).toMatchObject({ status: "success", result: { access_method: "card", is_issued: true } });
  expect((await call("/access_methods/get", { access_method_id })).body.access_method).toMatchObject({
    is_issued: true,
  });
});

test("only the customer's own card, on an encoder of its own house", async () => {
  const { call, token, list, method, session, readOnly } = await open();
  const [north, south] = await list();
  const [theirs] = await list({}, await session({ customer_key: "b" }));
  const card = await method("card");
  const refusal = async (access_method_id: string, acs_encoder_id = "", by = token) => {
    const { status, body } = await call(ENCODE, { access_method_id, acs_encoder_id }, by);
    return [status, body.error.type];
  };
  expect(await refusal(card, south?.acs_encoder_id)).toEqual([400, "invalid_input"]);
  expect(await refusal(await method("code"), north?.acs_encoder_id)).toEqual([400, "invalid_input"]);
  expect(await refusal(card, theirs?.acs_encoder_id)).toEqual([404, "acs_encoder_not_found"]);
  const foreign = await method("card", "b", "theirs");
  expect(await refusal(foreign, north?.acs_encoder_id)).toEqual([404, "access_method_not_found"]);
  expect(await refusal(card, north?.acs_encoder_id, readOnly("a"))).toEqual([403, "read_only_client_session"]);
});
