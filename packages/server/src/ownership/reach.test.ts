import type { Sandbox } from "@customer-portal/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { policy } from "../policy/policy.ts";
import type { GrantTerms } from "../request/grant.ts";
import { openPortal } from "../testing/open-portal.ts";
import { ownBodies } from "../testing/own-bodies.ts";
import { type Holding, openTwoCustomers } from "../testing/two-customers.ts";

let sandbox: Sandbox;
let own: Holding;
beforeEach(async () => {
  const two = await openTwoCustomers();
  sandbox = two.sandbox;
  own = two.hotel.holding;
});

const reaching = (terms: GrantTerms) => openPortal({ authorize: () => terms }, sandbox).call;
const idsIn = async (response: Response, list: string, id: string) =>
  ((await response.json()) as Record<string, Record<string, string>[]>)[list]?.map((entry) => entry[id]);

describe("someone who reaches one device", () => {
  test("sees and moves that one, and no other", async () => {
    const call = reaching({ deviceIds: [own.device_id as string] });
    expect(await idsIn(await call("/devices/list"), "devices", "device_id")).toEqual([own.device_id]);
    expect((await call("/devices/get", { device_id: own.device_id })).status).toBe(200);
    expect((await call("/locks/unlock_door", { device_id: own.device_id })).status).toBe(200);
    for (const route of ["/devices/get", "/locks/unlock_door", "/access_codes/list"]) {
      const response = await call(route, { device_id: own.other_device_id });
      expect([route, response.status, await response.json()]).toMatchObject([
        route,
        404,
        { error: { type: "device_not_found" } },
      ]);
    }
  });

  test("hears of what happens to that one only", async () => {
    const call = reaching({ deviceIds: [own.other_device_id as string] });
    const devices = await idsIn(await call("/events/list", { since: "2000-01-01" }), "events", "device_id");
    expect(devices?.filter((id) => id !== own.other_device_id)).toEqual([]);
  });

  test("sees its codes, and no space", async () => {
    const call = reaching({ deviceIds: [own.device_id as string] });
    expect((await call("/access_codes/get", { access_code_id: own.access_code_id })).status).toBe(200);
    expect(await idsIn(await call("/spaces/list"), "spaces", "space_id")).toEqual([]);
    expect((await call("/spaces/get", { space_id: own.space_id })).status).toBe(404);
  });
});

describe("someone who reaches one space", () => {
  test("reaches the devices, codes, grants and entrances in it, and no others", async () => {
    const call = reaching({ spaceIds: [own.space_id as string] });
    expect(await idsIn(await call("/spaces/list"), "spaces", "space_id")).toEqual([own.space_id]);
    expect(await idsIn(await call("/devices/list"), "devices", "device_id")).toEqual([own.device_id]);
    expect((await call("/locks/unlock_door", { device_id: own.device_id })).status).toBe(200);
    expect((await call("/locks/unlock_door", { device_id: own.other_device_id })).status).toBe(404);
    const codes = await call("/access_codes/list", { access_code_ids: [own.access_code_id] });
    expect(await idsIn(codes, "access_codes", "access_code_id")).toEqual([own.access_code_id]);
    expect((await call("/access_codes/get", { access_code_id: own.access_code_id })).status).toBe(200);
    expect((await call("/access_grants/get", { access_grant_id: own.access_grant_id })).status).toBe(200);
    expect((await call("/acs/entrances/get", { acs_entrance_id: own.acs_entrance_id })).status).toBe(200);
    const other = reaching({ spaceIds: [own.other_space_id as string] });
    expect((await other("/access_grants/get", { access_grant_id: own.access_grant_id })).status).toBe(404);
    expect((await other("/acs/entrances/get", { acs_entrance_id: own.acs_entrance_id })).status).toBe(404);
    expect((await other("/access_codes/get", { access_code_id: own.access_code_id })).status).toBe(404);
  });

  test("is given of a batch what lies in it", async () => {
    const call = reaching({ spaceIds: [own.space_id as string] });
    const response = await call("/spaces/get_related", {
      space_ids: [own.space_id],
      include: ["devices", "spaces", "connected_accounts"],
    });
    const { batch } = (await response.json()) as { batch: Record<string, Record<string, string>[]> };
    expect(batch["devices"]?.map(({ device_id }) => device_id)).toEqual([own.device_id]);
    expect(batch["spaces"]?.map(({ space_id }) => space_id)).toEqual([own.space_id]);
    expect(batch["connected_accounts"] ?? []).toEqual([]);
  });
});

test("who reaches a part of what a grant opens sees it, and gives no access by it", async () => {
  const { call: host } = openPortal({}, sandbox);
  const made = await host("/access_grants/create", {
    user_identity: { full_name: "Guest of two spaces" },
    requested_access_methods: [{ mode: "card" }],
    space_ids: [own.space_id, own.other_space_id],
  });
  const { access_grant } = (await made.json()) as {
    access_grant: { access_grant_id: string; access_method_ids: string[] };
  };
  const { access_grant_id, access_method_ids } = access_grant;
  const call = reaching({ spaceIds: [own.space_id as string] });
  expect((await call("/access_grants/get", { access_grant_id })).status).toBe(200);
  const attempts = [
    ["/access_grants/request_access_methods", { access_grant_id, requested_access_methods: [{ mode: "cloud_key" }] }],
    ["/access_grants/update", { access_grant_id, ends_at: null }],
    ["/access_grants/delete", { access_grant_id }],
    ["/access_methods/delete", { access_method_id: access_method_ids[0] }],
    ["/seam/customer/v1/access_grants/update", { access_grant_id, space_ids: [own.space_id] }],
  ] as const;
  for (const [route, body] of attempts) {
    const response = await call(route, body);
    expect([route, response.status, await response.json()]).toMatchObject([
      route,
      403,
      { error: { type: "not_permitted" } },
    ]);
  }
  const both = reaching({ spaceIds: [own.space_id as string, own.other_space_id as string] });
  for (const [route, body] of attempts.slice(0, 2))
    expect([route, (await both(route, body)).status]).toEqual([route, 200]);
  const whole = { access_grant_id: own.access_grant_id, name: "Mine" };
  expect((await call("/access_grants/update", whole)).status).toBe(200);
});

describe("someone who reaches nothing", () => {
  test.each(Object.keys(ownBodies))("%s gives and does nothing", async (route) => {
    const call = reaching({ deviceIds: [], spaceIds: [] });
    const response = await call(route, ownBodies[route]?.(own));
    const { ok, pagination: _, ...body } = (await response.json()) as Record<string, unknown>;
    const row = policy.get(route);
    const given = row?.permission === null ? [] : body[row?.answer.payload ?? ""];
    const isShut = ok === false && [403, 404].includes(response.status);
    expect({ isShut, ok, given, writes: row?.writes }).toEqual(
      isShut ? { isShut, ok, given: undefined, writes: row?.writes } : { isShut, ok: true, given: [], writes: false },
    );
  });
});

test("a row that asks Seam to filter measures what it is given, entry by entry", () => {
  const careless = [...policy].filter(
    ([, { parameters, answer, permission }]) =>
      permission !== null &&
      answer.reach === "parameters" &&
      !Object.values(parameters).some(({ names }) => names && names.proof !== "filtered" && names.proof !== "made"),
  );
  expect(careless.map(([route]) => route)).toEqual([]);
});
