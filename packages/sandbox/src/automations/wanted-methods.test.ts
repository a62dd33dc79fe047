import { expect, test } from "vitest";
import { openSandbox } from "../testing/open-sandbox.ts";

const STAY = { reservation_key: "res-1", guest_key: "ana", room_keys: ["r-1"] };

/** A house with a lock for codes and an entrance for cards and phones, both in one room; and a room with nothing in it. */
async function open(config: object) {
  const world = openSandbox({
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "a", display_name: "a", account_type: "salto_space" });
      const { space_id } = builder.addSpace({ customer_key: "a", name: "Room 1", space_key: "r-1" });
      builder.addSpace({ customer_key: "a", name: "Room 2", space_key: "r-2" });
      builder.addDevice({ ...own, name: "Lock", space_ids: [space_id] });
      builder.addDevice({ ...own, name: "Spare lock" });
      builder.addEntrance({ ...builder.addSystem({ ...own, name: "House" }), name: "Gate", space_ids: [space_id] });
    },
  });
  const { call } = world;
  const rule = { rule: "reservation_created", config: { method_issuance_strategy: "first_available", ...config } };
  await call("/seam/customer/v1/automations/update", {
    customer_key: "a",
    access_rules: { reservation_created: rule },
  });
  const push = (data: object) => call("/customers/push_data", { customer_key: "a", ...data });
  await push({ guests: [{ guest_key: "ana", name: "Ana", phone_number: "+351 912 345 678" }] });
  const methods = async () => {
    const grant = (await call("/access_grants/list", { reservation_key: "res-1" })).body.access_grants.at(-1);
    const { access_grant_id } = grant ?? {};
    return (await call("/access_methods/list", { access_grant_id })).body.access_methods;
  };
  const modes = async () => (await methods()).map(({ mode }) => mode);
  return { ...world, push, methods, modes };
}

test.each([
  [{ access_methods: ["mobile_key", "code"] }, ["mobile_key"]],
  [{ access_methods: ["card", "code"], method_issuance_strategy: "all_available" }, ["card", "code"]],
  [
    { access_methods: ["code", "code", "card", "mobile_key"], method_issuance_strategy: "first_two_available" },
    ["code", "card"],
  ],
  [{ access_methods: ["card"], card_count_on_reservation_create: 2 }, ["card", "card"]],
  [{ access_methods: ["card"], card_count_on_reservation_create: 0 }, []],
])("a pushed stay gets what the automation says: %j", async (config, expected) => {
  const { push, modes } = await open(config);
  await push({ reservations: [STAY] });
  expect(await modes()).toEqual(expected);
});

test("what no door takes is passed over, and what comes later is chosen then", async () => {
  const { push, modes, call, deviceNamed } = await open({ access_methods: ["mobile_key", "code"] });
  await push({ reservations: [{ ...STAY, room_keys: ["r-2"] }] });
  expect(await modes()).toEqual([]);
  const { space_id } = (await call("/spaces/get", { space_key: "r-2" })).body.space;
  const { device_id } = await deviceNamed("Spare lock");
  await call("/spaces/add_devices", { space_id, device_ids: [device_id] });
  expect(await modes()).toEqual(["code"]);
});

test("the code is the preferred one, or else the end of the guest's phone number", async () => {
  const { push, methods } = await open({ access_methods: ["code"], prefer_guest_phone_last4_as_code: true });
  await push({ reservations: [STAY] });
  expect(await methods()).toMatchObject([{ code: "5678" }]);
  await push({ guests: [{ guest_key: "rui", name: "Rui" }] });
  await push({ reservations: [{ ...STAY, guest_key: "rui", preferred_code: "2468" }] });
  expect(await methods()).toMatchObject([{ code: "2468" }]);
});

test("guests may share an address where the automation lets them", async () => {
  const shared = { name: "Ana", email_address: "family@example.com" };
  const guests = ["one", "two"].map((guest_key) => ({ ...shared, guest_key }));
  const strict = await open({ access_methods: ["code"] });
  await strict.push({ guests });
  expect((await strict.call("/user_identities/get", { user_identity_key: "two" })).status).toBe(404);
  const sharing = await open({ access_methods: ["code"], allow_shared_email_and_phone_across_user_identities: true });
  await sharing.push({ guests });
  const { user_identity } = (await sharing.call("/user_identities/get", { user_identity_key: "two" })).body;
  expect(user_identity).toMatchObject({ full_name: "Ana", email_address: null });
});
