import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

const { call, deviceNamed } = openSandbox();
const list = async (params: object) =>
  (await call("/connected_accounts/list", { customer_key: DEMO.customerKey, ...params })).body.connected_accounts.map(
    (account) => account.display_name,
  );

test("by search, space, user and metadata", async () => {
  expect(await list({})).toHaveLength(5);
  expect(await list({ search: "TTLOCK" })).toEqual(["facilities@harbor.pt"]);
  expect(await list({ search: "front-desk" })).toEqual([DEMO.accounts.signedOut]);
  const { space_ids } = await deviceNamed("Room 204 door");
  expect(await list({ space_id: space_ids[0] })).toEqual([
    "reception@harbor.pt",
    "engineering@harbor.pt",
    "night-desk@harbor.pt",
  ]);
  expect(await list({ user_identifier_key: "nobody" })).toEqual([]);
  expect(await list({ custom_metadata_has: { a: "b" } })).toEqual([]);
});

test("an account that is signed out has its error, and is found by e-mail", async () => {
  const { body } = await call("/connected_accounts/get", { email: DEMO.accounts.signedOut });
  expect(body.connected_account).toMatchObject({
    account_type: "yale",
    customer_key: DEMO.customerKey,
    errors: [{ error_code: "account_disconnected", is_connected_account_error: true }],
  });
});
