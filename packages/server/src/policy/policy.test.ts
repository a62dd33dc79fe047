import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOTEL, openPortal } from "../testing/open-portal.ts";
import { openTwoCustomers } from "../testing/two-customers.ts";
import { notOffered } from "./not-offered.ts";
import { policy } from "./policy.ts";

test("every route of Seam's that the sandbox speaks is opened, or kept shut for a reason", () => {
  const table = readFileSync(join(import.meta.dirname, "../../../sandbox/README.md"), "utf8");
  const spoken = [...table.matchAll(/^\| `(\/[^`]+)` \| [A-Z]/gm)].map(([, route]) => route as string);
  expect(spoken.length).toBeGreaterThan(100);
  const unsaid = spoken.filter((route) => !policy.has(route) && !Object.hasOwn(notOffered, route));
  expect(unsaid).toEqual([]);
  expect(Object.keys(notOffered).filter((route) => policy.has(route) || !spoken.includes(route))).toEqual([]);
});

describe("what is kept shut", () => {
  test.each(Object.keys(notOffered))("%s is refused, and Seam is not asked", async (route) => {
    const { call, sandbox } = openPortal();
    const response = await call(route);
    const error = { type: "route_not_allowed", message: expect.stringContaining(notOffered[route] ?? "") as string };
    expect([response.status, await response.json()]).toMatchObject([404, { error }]);
    expect(sandbox.requests).toEqual([]);
  });
});

describe("PIN codes", () => {
  const PIN = "482913";
  const asked = async (permissions: readonly string[] | undefined) => {
    const { sandbox, hotel } = await openTwoCustomers();
    const { call } = openPortal({ authorize: () => ({ permissions }) as never }, sandbox);
    const bodies = [
      ["/access_codes/get", { access_code_id: hotel.holding.access_code_id }],
      ["/access_codes/list", { device_id: hotel.holding.device_id }],
      ["/access_codes/get_timeline", { access_code_id: hotel.holding.access_code_id }],
    ] as const;
    return Promise.all(bodies.map(async ([route, body]) => (await call(route, body)).text()));
  };

  test.each([[["see"]], [["access_codes.see", "locks.control"]]])(
    "are not shown to someone who may %j",
    async (may) => {
      const texts = await asked(may);
      expect(texts.map((text) => [text.includes('"ok":true'), text.includes(PIN)])).toEqual(
        texts.map(() => [true, false]),
      );
    },
  );

  test.each([[undefined], [["see", "reveal"]], [["see", "access_codes.manage"]]])(
    "are shown to someone who may %j",
    async (may) => {
      const [code, list] = await asked(may);
      expect([code?.includes(PIN), list?.includes(PIN)]).toEqual([true, true]);
    },
  );
});

describe("the providers of a portal", () => {
  const create = async (connect: object, body: object = {}) => {
    const { call, sandbox } = openPortal({ authorize: () => ({ features: { connect } }) });
    const response = await call("/connect_webviews/create", body);
    const { params } = sandbox.requests.find(({ path }) => path === "/connect_webviews/create") ?? {};
    return { status: response.status, params };
  };

  test.each([
    [{ accepted_providers: ["yale", "nuki"] }, {}, { accepted_providers: ["yale", "nuki"] }],
    [
      { accepted_providers: ["yale", "nuki"] },
      { accepted_providers: ["nuki", "august"] },
      { accepted_providers: ["nuki"] },
    ],
    [{ accepted_providers: ["yale"] }, { provider_category: "stable" }, { accepted_providers: ["yale"] }],
    [{ accepted_providers: ["yale", "nuki"], excluded_providers: ["nuki"] }, {}, { accepted_providers: ["yale"] }],
    [{ excluded_providers: ["nuki"] }, {}, { excluded_providers: ["nuki"] }],
    [{ excluded_providers: ["nuki"] }, { accepted_providers: ["nuki", "yale"] }, { accepted_providers: ["yale"] }],
    [{ excluded_providers: ["nuki"] }, { excluded_providers: ["yale"] }, { excluded_providers: ["nuki", "yale"] }],
    [{}, { accepted_providers: ["nuki"] }, { accepted_providers: ["nuki"] }],
  ])("%j with %j asks for %j", async (connect, body, sent) => {
    const { status, params } = await create(connect, body);
    expect([status, params]).toEqual([200, { customer_key: HOTEL, ...sent }]);
  });

  test("leave nothing to choose from only with an error", async () => {
    const { status, params } = await create({ accepted_providers: ["yale"] }, { accepted_providers: ["nuki"] });
    expect([status, params]).toEqual([400, undefined]);
  });

  test("are the ones that are listed", async () => {
    const { call } = openPortal({ authorize: () => ({ features: { connect: { accepted_providers: ["yale"] } } }) });
    const { device_providers } = (await (await call("/devices/list_device_providers")).json()) as {
      device_providers: { device_provider_name: string }[];
    };
    expect(device_providers.map(({ device_provider_name }) => device_provider_name)).toEqual(["yale"]);
  });
});

test("rules of a kind that may not be changed are not, nor deleted with the others", async () => {
  const access_rules = { staff_member_created: { rule: "staff_member_created", config: {} } };
  const climate_rules = { rules: { reservation_deleted: {} } };
  const statuses = async (configure: Record<string, boolean>) => {
    const { call } = openPortal({ authorize: () => ({ features: { configure } }) });
    const update = "/seam/customer/v1/customers/automations/update";
    const responses = [
      await call(update, { access_rules }),
      await call(update, { climate_rules }),
      await call(update, { access_rules, climate_rules }),
      await call("/seam/customer/v1/automations/delete"),
    ];
    return responses.map(({ status }) => status);
  };
  expect(await statuses({})).toEqual([200, 200, 200, 200]);
  const access = "allow_access_automation_rule_customization";
  const climate = "allow_climate_automation_rule_customization";
  expect(await statuses({ [access]: false, [climate]: true })).toEqual([403, 200, 403, 403]);
  expect(await statuses({ [access]: true, [climate]: false })).toEqual([200, 403, 403, 403]);
  // Where one is named, the other is not allowed unless it is named too.
  expect(await statuses({ [access]: true })).toEqual([200, 403, 403, 403]);
  expect(await statuses({ allow_instant_key_customization: true })).toEqual([403, 403, 403, 403]);
});

test("an answer that is too long is not read to its end", async () => {
  const { call, logged } = openPortal({ maxAnswerBytes: 2_000 });
  const response = await call("/devices/list");
  expect([response.status, await response.json()]).toMatchObject([502, { error: { type: "seam_invalid_response" } }]);
  expect(logged).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining("maxAnswerBytes") as string }),
  );
});
