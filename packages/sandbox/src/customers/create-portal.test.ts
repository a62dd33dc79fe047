import { expect, test } from "vitest";
import { createSandbox } from "../create-sandbox.ts";
import { linksText } from "../customer-portals/links.text.ts";
import { openSandbox, START } from "../testing/open-sandbox.ts";
import { PORTAL_LIFETIME_MS } from "../undocumented.ts";

const portalUrl = "https://portal.example/embed?theme=dark";
const customer_data = { customer_key: "hotel-1", rooms: [{ room_key: "r", name: "Room 1" }] };

/** Follows a link, and gives the page it leads to and what stands in its fragment. */
async function follow(sandbox: { fetch: typeof fetch }, url: string) {
  const response = await sandbox.fetch(url);
  const target = new URL(response.headers.get("location") ?? "about:blank");
  const fragment = Object.fromEntries(new URLSearchParams(target.hash.slice(1)));
  target.hash = "";
  return { response, page: target.href, fragment, token: fragment["token"] ?? "" };
}

test("a portal pushes its customer's data, and its link leads to the page with a token for seven days", async () => {
  const { call, sandbox, pass } = openSandbox({ portalUrl });
  const { body } = await call("/customers/create_portal", { customer_data });
  expect(body.customer_portal).toEqual({
    url: expect.stringMatching(/\/_sandbox\/portals\/\w+$/) as string,
    customer_key: "hotel-1",
    workspace_id: sandbox.workspaceId,
    created_at: new Date(START).toISOString(),
    expires_at: new Date(START + PORTAL_LIFETIME_MS).toISOString(),
  });
  expect(body.magic_link).toEqual(body.customer_portal);
  const { response, page, fragment, token } = await follow(sandbox, body.customer_portal.url);
  expect([response.status, page, Object.keys(fragment)]).toEqual([302, portalUrl, ["customer_portal_id", "token"]]);
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  const { spaces } = (await call("/spaces/list", {}, token)).body;
  expect(spaces).toMatchObject([{ space_key: "r", name: "Room 1" }]);
  expect((await call("/spaces/create", { name: "Room 2" }, token)).status).toBe(200);
  pass(PORTAL_LIFETIME_MS);
  const late = await sandbox.fetch(body.customer_portal.url);
  expect([late.status, await late.text()]).toEqual([410, linksText.expired]);
  expect((await call("/spaces/list", {}, token)).body.error.type).toBe("client_session_expired");
});

test("a portal's filters hide property listings of other metadata, on every route, and nothing else", async () => {
  const { call, sandbox } = openSandbox({ portalUrl });
  const property_listings = [
    { property_listing_key: "near", name: "Near", custom_metadata: { area: "north", vip: true } },
    { property_listing_key: "far", name: "Far", custom_metadata: { area: "south", vip: true } },
    { property_listing_key: "plain", name: "Plain", custom_metadata: { area: "north" } },
    { property_listing_key: "none", name: "None" },
  ];
  const customer_resources_filters = [
    { field: "area", operation: "=", value: "north" },
    { field: "vip", operation: "=", value: true },
  ];
  const data = { ...customer_data, property_listings };
  const { body } = await call("/customers/create_portal", { customer_data: data, customer_resources_filters });
  const { token } = await follow(sandbox, body.customer_portal.url);
  const names = async (by?: string) =>
    (await call("/spaces/list", { customer_key: "hotel-1" }, by)).body.spaces.map(({ name }) => name);
  expect(await names(token)).toEqual(["Room 1", "Near"]);
  expect(await names()).toEqual(["Room 1", "Near", "Far", "Plain", "None"]);
  expect((await call("/spaces/get", { space_key: "far" }, token)).status).toBe(404);
  expect((await call("/spaces/get", { space_key: "near" }, token)).status).toBe(200);
});

test("every call makes a fresh link with a token of its own", async () => {
  const { call, sandbox } = openSandbox({ portalUrl });
  const make = async () => (await call("/customers/create_portal", { customer_data })).body.customer_portal.url;
  const [first, second] = [await follow(sandbox, await make()), await follow(sandbox, await make())];
  expect(first.fragment).not.toEqual(second.fragment);
  expect(first.token).not.toBe(second.token);
});

test("a read-only portal gives a token that can't write", async () => {
  const { call, sandbox } = openSandbox({ portalUrl });
  const { body } = await call("/customers/create_portal", { customer_data, read_only: true });
  const { token } = await follow(sandbox, body.customer_portal.url);
  expect((await call("/spaces/list", {}, token)).status).toBe(200);
  const refused = await call("/spaces/create", { name: "Room 2" }, token);
  expect([refused.status, refused.body.error.type]).toEqual([403, "read_only_client_session"]);
});

test("a portal takes all that Seam takes, and is kept with Seam's defaults", async () => {
  const { call, sandbox } = openSandbox();
  const { customization_profile } = (await call("/workspaces/customization_profiles/create", { name: "Look" })).body;
  const given = {
    features: {
      connect: { accepted_providers: ["yale"], excluded_providers: ["nuki"] },
      manage: {
        events: { allowed_events: ["lock.locked"], default_events: [] },
        device_management_confirmation: { title: "Manage {count} devices" },
      },
    },
    is_embedded: true,
    landing_page: { manage: { room_key: "r" } },
    locale: "pt-PT",
    exclude_locale_picker: true,
    navigation_mode: "restricted",
    customization_profile_id: customization_profile.customization_profile_id,
    customer_resources_filters: [{ field: "vip", operation: "=", value: true }],
    deep_link: { resource_type: "device", resource_id: "d" },
  };
  expect((await call("/customers/create_portal", { customer_data, ...given })).status).toBe(200);
  await call("/customers/create_portal", { customer_data });
  const { customer_portals } = (sandbox.snapshot() as unknown as { collections: { customer_portals: object[] } })
    .collections;
  const defaults = {
    features: {
      connect: { exclude: false },
      organize: { exclude: false },
      manage: {
        exclude: false,
        exclude_reservation_management: false,
        exclude_reservation_technical_details: false,
        exclude_staff_management: false,
      },
      manage_devices: { exclude: false },
      configure: {
        exclude: false,
        allow_access_automation_rule_customization: false,
        allow_climate_automation_rule_customization: false,
        allow_instant_key_customization: false,
      },
    },
    is_embedded: false,
    read_only: false,
    exclude_locale_picker: false,
    navigation_mode: "full",
    _dev: false,
  };
  expect(customer_portals).toMatchObject([{ configuration: given }, { configuration: defaults }]);
});

test.each([
  {},
  { customer_data: {} },
  { customer_data: { ...customer_data, rooms: [{ room_key: "r" }] } },
  { customer_data, locale: "en" },
  { customer_data, features: { conect: {} } },
  { customer_data, landing_page: { manage: { room_key: "r", unit_key: "u" } } },
  { customer_data, customer_resources_filters: [{ field: "a b", operation: "=", value: "" }] },
  { customer_data, customer_resources_filters: [{ field: "a", operation: ">", value: "" }] },
  { customer_data, deep_link: { resource_type: "device", resource_key: "d" } },
])("%j is refused, and nothing was made", async (params) => {
  const { call, sandbox } = openSandbox();
  const before = sandbox.snapshot();
  const { status, body } = await call("/customers/create_portal", params);
  expect([status, body.error.type]).toEqual([400, "invalid_input"]);
  expect(sandbox.snapshot()).toEqual(before);
});

test("a deep link opens one reservation of its customer", async () => {
  const { call, sandbox } = openSandbox({ portalUrl });
  await call("/customers/push_data", { customer_key: "hotel-1", reservations: [{ reservation_key: "res-1" }] });
  await call("/customers/push_data", { customer_key: "hotel-2" });
  const link = (params: object) => call("/customers/reservations/create_deep_link", params);
  const { body } = await link({ customer_key: "hotel-1", reservation_key: "res-1" });
  expect(body.deep_link.expires_at).toBe(new Date(START + PORTAL_LIFETIME_MS).toISOString());
  const { fragment } = await follow(sandbox, body.deep_link.url);
  expect(fragment["customer_portal_id"]).toBe(body.deep_link.customer_portal_id);
  const refusals = await Promise.all([
    link({ customer_key: "hotel-3", reservation_key: "res-1" }),
    link({ customer_key: "hotel-2", reservation_key: "res-1" }),
    link({ customer_key: "hotel-1", reservation_key: "res-2" }),
  ]);
  expect(refusals.map((refusal) => [refusal.status, refusal.body.error.type])).toEqual([
    [404, "customer_not_found"],
    [404, "reservation_not_found"],
    [404, "reservation_not_found"],
  ]);
});

test("a link says so when it leads nowhere", async () => {
  const { call, sandbox } = openSandbox();
  const { body } = await call("/customers/create_portal", { customer_data });
  const response = await sandbox.fetch(body.customer_portal.url);
  expect([response.status, await response.text()]).toEqual([501, linksText.no_page]);
  const unknown = await sandbox.fetch(`${body.customer_portal.url}x`);
  expect([unknown.status, await unknown.text()]).toEqual([404, linksText.unknown]);
  await call("/customers/delete_data", { customer_keys: ["hotel-1"] });
  expect((await sandbox.fetch(body.customer_portal.url)).status).toBe(404);
});

test.each(["/portal", "javascript:alert(1)", "portal.example"])("the portal's page can't be %s", (wrong) => {
  expect(() => createSandbox({ portalUrl: wrong })).toThrow(/must be a whole http\(s\) address/);
});

test("a portal wears a profile that its customer may wear, and no other", async () => {
  const { call, session } = openSandbox({ portalUrl });
  const CREATE = "/workspaces/customization_profiles/create";
  const profile = async (by?: string) =>
    (await call(CREATE, { name: "Look" }, by)).body.customization_profile.customization_profile_id;
  const create = (customization_profile_id: string) =>
    call("/customers/create_portal", { customer_data, customization_profile_id });
  const theirs = await profile(await session({ customer_key: "hotel-2" }));
  for (const id of [crypto.randomUUID(), theirs]) {
    const { status, body } = await create(id);
    expect([status, body.error.type]).toEqual([404, "customization_profile_not_found"]);
  }
  expect((await call("/spaces/list", { customer_key: "hotel-1" })).body.spaces).toEqual([]);
  expect((await create(await profile())).status).toBe(200);
  expect((await create(await profile(await session({ customer_key: "hotel-1" })))).status).toBe(200);
});

test("what hangs on a hidden stay is hidden with it", async () => {
  const { call, sandbox, deviceNamed } = openSandbox({
    portalUrl,
    seed: (builder) => {
      const own = builder.addAccount({ customer_key: "hotel-1", display_name: "a" });
      const { space_id } = builder.addSpace({ customer_key: "hotel-1", name: "Room 1", space_key: "r" });
      builder.addDevice({ ...own, name: "Door", space_ids: [space_id] });
    },
  });
  const stay = { guest_key: "ana", room_keys: ["r"] };
  const { body } = await call("/customers/create_portal", {
    customer_data: {
      ...customer_data,
      guests: [{ guest_key: "ana", name: "Ana" }],
      reservations: [
        { ...stay, reservation_key: "seen", custom_metadata: { area: "north" } },
        { ...stay, reservation_key: "hidden", custom_metadata: { area: "south" } },
      ],
    },
    customer_resources_filters: [{ field: "area", operation: "=", value: "north" }],
  });
  const { token } = await follow(sandbox, body.customer_portal.url);
  const { access_grants } = (await call("/access_grants/list", {}, token)).body;
  expect(access_grants).toMatchObject([{ reservation_key: "seen" }]);
  const [grant] = (await call("/access_grants/list", { reservation_key: "hidden" })).body.access_grants;
  const { access_grant_id, access_method_ids } = grant ?? {};
  const [access_method_id] = access_method_ids ?? [];
  expect((await call("/access_grants/get", { access_grant_id }, token)).status).toBe(404);
  expect((await call("/access_methods/delete", { access_method_id }, token)).status).toBe(404);
  const { device_id } = await deviceNamed("Door");
  const { access_codes } = (await call("/access_codes/list", { device_id }, token)).body;
  expect(access_codes).toHaveLength(1);
  expect((await call("/access_codes/list", { device_id })).body.access_codes).toHaveLength(2);
  const since = new Date(START).toISOString();
  const { events } = (await call("/events/list", { since, access_method_id }, token)).body;
  expect(events).toEqual([]);
  expect((await call("/events/list", { since, access_method_id })).body.events.length).toBeGreaterThan(0);
});
