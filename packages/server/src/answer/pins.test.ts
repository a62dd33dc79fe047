import type { Sandbox } from "@customer-portal/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { policy } from "../policy/policy.ts";
import type { Permission } from "../request/permissions.ts";
import { openPortal } from "../testing/open-portal.ts";
import { ownBodies } from "../testing/own-bodies.ts";
import { type Holding, openTwoCustomers } from "../testing/two-customers.ts";

const PIN = "736251";

let sandbox: Sandbox;
let own: Holding;
let pins: string[];
beforeAll(async () => {
  const two = await openTwoCustomers();
  sandbox = two.sandbox;
  own = two.hotel.holding;
  const { call } = openPortal({}, sandbox);
  await call("/access_codes/update", { access_code_id: own.access_code_id, code: PIN });
  const response = await call("/access_grants/create", {
    user_identity: { full_name: "Guest of a taken code" },
    requested_access_methods: [{ mode: "code", code: PIN }],
    device_ids: [own.device_id],
  });
  const { access_grant } = (await response.json()) as { access_grant: { warnings: { new_code?: string }[] } };
  pins = [PIN, ...access_grant.warnings.flatMap(({ new_code }) => new_code ?? [])];
});

const someone = (...permissions: Permission[]) => openPortal({ authorize: () => ({ permissions }) }, sandbox).call;
const reads = [...policy].filter(([, { writes, permission }]) => !writes && !permission?.endsWith(".manage"));

describe("someone who sees everything, but may not read PINs", () => {
  test.each(reads.map(([route]) => route))("%s tells none, by whatever name Seam calls it", async (route) => {
    const text = await (await someone("see")(route, ownBodies[route]?.(own))).text();
    expect(pins.filter((pin) => text.includes(`"${pin}"`))).toEqual([]);
  });

  test("is told that a code was changed, and not from what to what", async () => {
    const text = await (
      await someone("see")("/access_codes/get_timeline", ownBodies["/access_codes/get"]?.(own))
    ).text();
    expect(text).toContain('"changed_properties":[{"property":"code"}]');
  });

  test.each(["/access_codes/list", "/access_codes/unmanaged/list"])(
    "can't guess one by searching %s for its beginning",
    async (route) => {
      const body = { device_id: own.device_id, search: PIN.slice(0, 2) };
      const asked = sandbox.requests.length;
      const response = await someone("see")(route, body);
      expect([response.status, await response.json()]).toMatchObject([403, { error: { type: "not_permitted" } }]);
      expect(sandbox.requests.length).toBe(asked);
      expect((await someone("see", "reveal")(route, body)).status).toBe(200);
    },
  );
});

test("history tells no PIN to anybody, and codes tell theirs to who may read it", async () => {
  expect(pins.length).toBe(2);
  const { call } = openPortal({}, sandbox);
  const events = await (await call("/events/list", { since: "2000-01-01" })).text();
  expect(pins.filter((pin) => events.includes(`"${pin}"`))).toEqual([]);
  const code = await someone("see", "reveal")("/access_codes/get", { access_code_id: own.access_code_id });
  expect(await code.text()).toContain(PIN);
  const grants = await (await someone("see", "reveal")("/access_grants/list")).text();
  expect(pins.filter((pin) => grants.includes(pin))).toEqual(pins);
});
