import { beforeAll, expect, test } from "vitest";
import type { Sandbox } from "@customer-portal/sandbox";
import type { GrantTerms } from "../request/grant.ts";
import { openPortal } from "../testing/open-portal.ts";
import { type Holding, openTwoCustomers } from "../testing/two-customers.ts";

let sandbox: Sandbox;
let own: Holding;
beforeAll(async () => {
  const two = await openTwoCustomers();
  sandbox = two.sandbox;
  own = two.hotel.holding;
});

async function listsFor(terms: GrantTerms, route: string, body: unknown) {
  const response = await openPortal({ authorize: () => terms }, sandbox).call(route, body);
  const { batch } = (await response.json()) as { batch: Record<string, unknown[]> };
  return Object.keys(batch).toSorted();
}

test("a batch gives the kinds of things that the person may read by themselves, and no others", async () => {
  const ofSpace = ["/spaces/get_related", { space_ids: [own.space_id] }] as const;
  expect(await listsFor({ permissions: ["spaces.see"] }, ...ofSpace)).toEqual(["spaces"]);
  expect(await listsFor({ permissions: ["spaces.see", "devices.see"] }, ...ofSpace)).toEqual(["devices", "spaces"]);
  const ofGrant = ["/access_grants/get_related", { access_grant_ids: [own.access_grant_id] }] as const;
  expect(await listsFor({ permissions: ["access_grants.see"] }, ...ofGrant)).toEqual(["access_methods"]);
  const ofMethod = ["/access_methods/get_related", { access_method_ids: [own.access_method_id] }] as const;
  expect(await listsFor({ permissions: ["access_grants.see"] }, ...ofMethod)).toEqual([
    "access_grants",
    "access_methods",
  ]);
});

test("a batch gives no accounts where connecting is left out, and no access where managing is", async () => {
  const ofSpace = ["/spaces/get_related", { space_ids: [own.space_id] }] as const;
  expect(await listsFor({}, ...ofSpace)).toEqual(expect.arrayContaining(["connected_accounts", "access_methods"]));
  expect(await listsFor({ features: { connect: { exclude: true } } }, ...ofSpace)).not.toContain("connected_accounts");
  expect(await listsFor({ features: { manage: { exclude: true } } }, ...ofSpace)).not.toContain("access_methods");
});

test("the methods of a batch are proven together, however many Seam gives", async () => {
  const { call } = openPortal({}, sandbox);
  for (let method = 0; method < 8; method += 1)
    await call("/access_grants/create", {
      user_identity: { full_name: `Guest ${method}` },
      requested_access_methods: [{ mode: "card" }],
      space_ids: [own.space_id],
    });
  const fresh = openPortal({}, sandbox);
  const asked = sandbox.requests.length;
  const response = await fresh.call("/spaces/get_related", { space_ids: [own.space_id], include: ["access_methods"] });
  const { batch } = (await response.json()) as { batch: { access_methods: unknown[] } };
  expect(batch.access_methods.length).toBeGreaterThan(8);
  expect(sandbox.requests.length - asked).toBeLessThanOrEqual(4);
});
