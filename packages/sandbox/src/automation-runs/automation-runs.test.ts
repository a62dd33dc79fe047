import { expect, test } from "vitest";
import { openSandbox, START } from "../testing/open-sandbox.ts";

const LIST = "/seam/customer/v1/automation_runs/list";
const at = (hours: number) => new Date(START + hours * 60 * 60_000).toISOString();
const ANA = { guest_key: "ana", name: "Ana", email_address: "ana@example.com" };
const STAY = { reservation_key: "res-1", guest_key: "ana", room_keys: ["r-1"], starts_at: at(0), ends_at: at(48) };

async function open() {
  const world = openSandbox({ portalUrl: "https://portal.example/" });
  const { call, session } = world;
  const push = (data: object, customer_key = "a") => call("/customers/push_data", { customer_key, ...data });
  await push({ rooms: [{ room_key: "r-1", name: "Room 1" }], guests: [ANA] });
  const token = await session({ customer_key: "a" });
  const runs = async (params: object = {}, by = token) => (await call(LIST, params, by)).body.automation_runs;
  return { ...world, push, token, runs };
}

test("a stay that comes, moves and goes leaves a run each", async () => {
  const { push, runs, call, token } = await open();
  await push({ reservations: [STAY] });
  const [grant] = (await call("/access_grants/list", { reservation_key: "res-1" })).body.access_grants;
  const [reservation] = (await call("/seam/customer/v1/reservations/list", {}, token)).body.reservations;
  await push({ reservations: [STAY] });
  await push({ reservations: [{ reservation_key: "res-1", ends_at: at(72) }] });
  await push({ reservations: [{ reservation_key: "res-1", name: "Stay" }] });
  await call("/customers/delete_data", { reservation_keys: ["res-1"] });
  const action = { resource_type: "access_grant", access_grant_id: grant?.access_grant_id };
  const result = (rule: string, action_type: string) => ({
    automation_id: null,
    partner_resource_id: reservation?.reservation_id,
    partner_key: "res-1",
    resource_type: "access_grant",
    resource_type_alias: "reservation",
    automation_result: { rule, success: true, actions: [{ ...action, action_type }] },
  });
  expect(await runs()).toMatchObject([
    result("reservation_created", "create"),
    result("reservation_time_updated", "update"),
    result("reservation_deleted", "delete"),
  ]);
});

test("a stay that is passed over tells why, at the stay too", async () => {
  const { push, runs, call, token } = await open();
  await push({ guests: [{ ...ANA, guest_key: "twin" }] });
  await push({
    reservations: [
      { ...STAY, guest_key: "twin" },
      { ...STAY, reservation_key: "res-2", guest_key: "x" },
    ],
  });
  const failed = (error: string) => ({ automation_result: { success: false, error, actions: [] } });
  expect(await runs()).toMatchObject([
    failed("user_identity_email_or_phone_conflict"),
    failed("user_identity_not_found"),
  ]);
  const { reservation } = (await call("/seam/customer/v1/reservations/get", { reservation_key: "res-1" }, token)).body;
  const skip_reason = "user_identity_email_or_phone_conflict";
  expect(reservation["last_automation_result"]).toMatchObject({ actions: [{ action_type: "skip", skip_reason }] });
});

test("by rule, success, resource, automation and time, page by page", async () => {
  const { push, runs, call, token, pass, readOnly } = await open();
  await call("/seam/customer/v1/automations/update", {
    access_rules: { space_name_updated: { rule: "space_name_updated" } },
  });
  await push({ reservations: [STAY, { reservation_key: "res-2" }] });
  pass(60_000);
  await push({ rooms: [{ room_key: "r-1", name: "Suite 1" }] });
  const [first, second, third] = await runs();
  expect(await runs({ rule: "space_name_updated" })).toEqual([third]);
  expect(third).toMatchObject({ automation_id: expect.any(String), resource_type_alias: "room", partner_key: "r-1" });
  expect(third).not.toHaveProperty("automation_result");
  expect(await runs({ automation_id: third?.automation_id })).toEqual([third]);
  expect(await runs({ success: false })).toEqual([second]);
  expect(await runs({ success: true })).toEqual([first, third]);
  expect(await runs({ partner_resource_id: first?.partner_resource_id })).toEqual([first]);
  expect(await runs({ created_before: new Date(START + 1000).toISOString() })).toEqual([first, second]);
  expect(await runs({}, readOnly("a"))).toHaveLength(3);
  const page = (await call(LIST, { limit: 2 }, token)).body;
  expect(page.automation_runs).toEqual([first, second]);
  const { next_page_cursor: page_cursor } = page.pagination;
  expect((await call(LIST, { limit: 2, page_cursor }, token)).body.automation_runs).toEqual([third]);
});

test("each customer sees its own runs, the API key all, and a portal's filters hold for them", async () => {
  const { push, runs, session, call, sandbox } = await open();
  await push({
    reservations: [
      { ...STAY, custom_metadata: { vip: true } },
      { ...STAY, reservation_key: "res-2" },
    ],
  });
  await push({ reservations: [{ reservation_key: "their" }] }, "b");
  expect(await runs()).toHaveLength(2);
  expect(await runs({}, await session({ customer_key: "b" }))).toHaveLength(1);
  expect(await runs({}, sandbox.apiKey)).toHaveLength(3);
  const { body } = await call("/customers/create_portal", {
    customer_data: { customer_key: "a" },
    customer_resources_filters: [{ field: "vip", operation: "=", value: true }],
  });
  const { headers } = await sandbox.fetch(new URL(body.customer_portal.url).pathname);
  const token = new URLSearchParams(new URL(headers.get("location") ?? "").hash.slice(1)).get("token") ?? "";
  expect(await runs({}, token)).toMatchObject([{ partner_key: "res-1" }]);
  await call("/customers/delete_data", { customer_keys: ["a"] });
  expect(await runs({}, sandbox.apiKey)).toHaveLength(1);
});
