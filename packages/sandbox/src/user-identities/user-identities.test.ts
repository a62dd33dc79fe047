import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const ANA = {
  user_identity_key: "guest-1",
  full_name: "Ana Sousa",
  email_address: "ana@example.com",
  phone_number: "+351912000001",
};

async function open() {
  const world = openSandbox();
  const create = async (params: object) => (await world.call("/user_identities/create", params)).body.user_identity;
  const names = async (params: object, token?: string) => {
    const { body } = await world.call("/user_identities/list", params, token);
    return body.user_identities.map((identity) => identity.display_name);
  };
  return { ...world, create, names, ana: await create(ANA) };
}

test("an identity is found by its id and by its key", async () => {
  const { ana, call } = await open();
  expect(ana).toMatchObject({ ...ANA, display_name: "Ana Sousa", acs_user_ids: [], errors: [], warnings: [] });
  for (const asked of [{ user_identity_id: ana.user_identity_id }, { user_identity_key: "guest-1" }]) {
    expect((await call("/user_identities/get", asked)).body.user_identity).toEqual(ana);
  }
  const none = await call("/user_identities/get", { user_identity_key: "guest-2" });
  expect([none.status, none.body.error.type]).toEqual([404, "user_identity_not_found"]);
  expect((await call("/user_identities/get")).body.error.message).toBe(
    "Must specify either user_identity_id or user_identity_key",
  );
});

test("nothing at all is enough for a person, and the key stands in for a name", async () => {
  const { create } = await open();
  expect(await create({})).toMatchObject({ user_identity_key: null, full_name: null, email_address: null });
  expect(await create({ user_identity_key: "guest-9" })).toMatchObject({ display_name: "guest-9" });
  expect(await create({ full_name: null, phone_number: "+351912000009" })).toMatchObject({
    full_name: null,
    display_name: "+351912000009",
  });
});

test.each(["user_identity_key", "email_address", "phone_number"] as const)(
  "%s is there once, also when two requests race for it",
  async (key) => {
    const { call, names } = await open();
    const value = { user_identity_key: "guest-2", email_address: "rui@example.com", phone_number: "+351912000002" }[
      key
    ];
    const answers = await Promise.all(
      ["First", "Second"].map((full_name) => call("/user_identities/create", { full_name, [key]: value })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const [refused] = answers.filter(({ status }) => status === 409);
    expect(refused?.body.error.type).toBe(`duplicate_${key}`);
    expect(await names({})).toHaveLength(2);
  },
);

test("an update changes what it names, null clears it, and a taken key changes nothing", async () => {
  const { ana, call, create } = await open();
  const { user_identity_id } = ana;
  const update = (changes: object) => call("/user_identities/update", { user_identity_id, ...changes });
  const get = async () => (await call("/user_identities/get", { user_identity_id })).body.user_identity;
  await create({ user_identity_key: "guest-2" });
  await update({ full_name: "Ana Reis", phone_number: null });
  expect(await get()).toEqual({ ...ana, full_name: "Ana Reis", display_name: "Ana Reis", phone_number: null });
  const refused = await update({ full_name: "Nobody", user_identity_key: "guest-2" });
  expect([refused.status, refused.body.error.type]).toEqual([409, "duplicate_user_identity_key"]);
  expect((await get()).full_name).toBe("Ana Reis");
  expect((await update({ user_identity_key: "guest-1b", email_address: ANA.email_address })).status).toBe(200);
  await create({ user_identity_key: "guest-1" });
  expect((await call("/user_identities/get", { user_identity_key: "guest-1b" })).body.user_identity).toEqual(
    await get(),
  );
});

test("lists by name, address, number, id and time, page by page", async () => {
  const { ana, call, create, names, pass } = await open();
  pass(1000);
  const rui = await create({ full_name: "Rui Melo", email_address: "rui@example.com" });
  expect(await names({})).toEqual(["Ana Sousa", "Rui Melo"]);
  for (const search of ["SOUSA", "ana@", "12000001", ana.user_identity_id.slice(0, 6)]) {
    expect(await names({ search })).toEqual(["Ana Sousa"]);
  }
  expect(await names({ user_identity_ids: [rui.user_identity_id] })).toEqual(["Rui Melo"]);
  expect(await names({ created_before: new Date(START + 500).toISOString() })).toEqual(["Ana Sousa"]);
  const first = (await call("/user_identities/list", { limit: 1 })).body;
  expect(await names({ limit: 1, page_cursor: first.pagination.next_page_cursor })).toEqual(["Rui Melo"]);
});

test("an ordinary session sees its own identity, a customer sees none that is not its own", async () => {
  const { ana, call, create, names, session } = await open();
  await create({ full_name: "Rui Melo" });
  const { user_identity_id } = ana;
  expect(await names({}, await session({ user_identity_id }))).toEqual(["Ana Sousa"]);
  expect(await names({}, await session({ connected_account_ids: [] }))).toEqual([]);
  const token = await session({ customer_key: DEMO.customerKey });
  expect((await call("/user_identities/get", { user_identity_id }, token)).status).toBe(404);
});

test("what is deleted is gone, and its key is free again", async () => {
  const { ana, call, create } = await open();
  const { user_identity_id } = ana;
  expect((await call("/user_identities/delete", { user_identity_id })).status).toBe(200);
  expect((await call("/user_identities/get", { user_identity_id })).status).toBe(404);
  expect((await call("/user_identities/delete", { user_identity_id })).status).toBe(404);
  expect((await create(ANA)).user_identity_id).not.toBe(user_identity_id);
});

test.each([
  [{ email_address: "no address" }, 400],
  [{ phone_number: "912 000 001" }, 400],
  [{ full_name: "" }, 400],
  [{ user_identity_key: "" }, 400],
  [{ acs_system_ids: ["00000000-0000-4000-8000-000000000000"] }, 404],
])("%j is refused, and nothing was made", async (params, status) => {
  const { call, names } = await open();
  expect((await call("/user_identities/create", params)).status).toBe(status);
  expect(await names({})).toHaveLength(1);
});
