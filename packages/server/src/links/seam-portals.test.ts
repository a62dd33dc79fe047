import { expect, test } from "vitest";
import { addProfile } from "../testing/add-profile.ts";
import { HOTEL, openPortal } from "../testing/open-portal.ts";
import type { SeamPortalOptions } from "./seam-portal-options.ts";

const WHOLE = {
  customer_data: { customer_key: HOTEL, reservations: [{ reservation_key: "res-1" }] },
  features: {
    connect: { exclude: false, accepted_providers: ["yale"], excluded_providers: ["nuki"] },
    organize: { exclude: true },
    manage: {
      exclude_reservation_management: true,
      exclude_reservation_technical_details: true,
      exclude_staff_management: true,
      events: { allowed_events: ["lock.locked"], default_events: ["lock.locked"] },
      device_management_confirmation: {
        title: "Manage {count}",
        body: "b",
        confirm_button_label: "c",
        cancel_button_label: "d",
      },
    },
    manage_devices: { exclude: false },
    configure: {
      exclude: false,
      allow_access_automation_rule_customization: true,
      allow_climate_automation_rule_customization: true,
      allow_instant_key_customization: true,
    },
  },
  is_embedded: true,
  read_only: true,
  landing_page: { manage: { reservation_key: "res-1" } },
  locale: "pt-PT",
  exclude_locale_picker: true,
  navigation_mode: "restricted",
  customer_resources_filters: [{ field: "vip", operation: "=", value: true }],
  deep_link: { resource_type: "reservation", resource_key: "res-1" },
} satisfies SeamPortalOptions;

test("every option of Seam's own portal reaches Seam as it is", async () => {
  const { gateway, sandbox } = openPortal();
  const options = { ...WHOLE, customization_profile_id: await addProfile(sandbox, { name: "Teal" }) };
  const portal = await gateway.createSeamPortal(options);
  expect(Object.keys(portal).toSorted()).toEqual(["created_at", "customer_key", "expires_at", "url", "workspace_id"]);
  expect(sandbox.requests.at(-1)).toMatchObject({ path: "/customers/create_portal", params: options });
});

test("a deep link opens one reservation of its customer", async () => {
  const { gateway } = openPortal();
  await gateway.createSeamPortal(WHOLE);
  const link = await gateway.createDeepLink({ customer_key: HOTEL, reservation_key: "res-1" });
  expect(Object.keys(link).toSorted()).toEqual(["customer_portal_id", "expires_at", "url"]);
  await expect(gateway.createDeepLink({ customer_key: HOTEL, reservation_key: "none" })).rejects.toMatchObject({
    name: "SeamError",
    type: "reservation_not_found",
    status: 404,
    seamRequestId: expect.any(String) as string,
  });
});

test("what Seam refuses is told to the host's server, credentials left out", async () => {
  const { gateway, sandbox } = openPortal({ apiKey: "seam_test_wrong_key" });
  await expect(gateway.createSeamPortal({ customer_data: { customer_key: HOTEL } })).rejects.toMatchObject({
    type: "seam_credentials_refused",
    message: expect.stringMatching(/^\/customers\/create_portal: Seam answered 401 to this server's API key/) as string,
  });
  await expect(gateway.createSeamPortal({} as never)).rejects.toThrow(/`customer_data\.customer_key` is missing/);
  expect(sandbox.requests).toHaveLength(1);
});
