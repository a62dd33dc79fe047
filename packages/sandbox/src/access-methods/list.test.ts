import { expect, test } from "vitest";
import { DEMO } from "../seeds/demo/demo.ts";
import { openSandbox } from "../testing/open-sandbox.ts";

// Pages of methods are what Seam's client knows and the pinned OpenAPI does not.
test("page by page, for a client that asks for pages", async () => {
  const { call, deviceNamed } = openSandbox({ anyShape: true });
  const { device_id } = await deviceNamed(DEMO.devices.confirmed);
  const requested_access_methods = [{ mode: "code" }, { mode: "code" }];
  const grant = { user_identity: {}, device_ids: [device_id], requested_access_methods };
  const { access_grant } = (await call("/access_grants/create", grant)).body;
  const { access_grant_id, access_method_ids } = access_grant;
  const first = (await call("/access_methods/list", { access_grant_id, limit: 1 })).body;
  const { next_page_cursor: page_cursor } = first.pagination;
  const second = (await call("/access_methods/list", { access_grant_id, limit: 1, page_cursor })).body;
  expect([...first.access_methods, ...second.access_methods].map((method) => method.access_method_id)).toEqual(
    access_method_ids,
  );
  expect(second.pagination.has_next_page).toBe(false);
  const whole = (await call("/access_methods/list", { access_grant_id })).body;
  expect(whole.access_methods).toHaveLength(2);
  expect(whole).not.toHaveProperty("pagination");
});
