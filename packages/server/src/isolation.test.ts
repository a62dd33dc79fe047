import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { beforeEach, describe, expect, test } from "vitest";
import { policy } from "./policy/policy.ts";
import { HOTEL, openPortal, RENTALS } from "./testing/open-portal.ts";
import { type Stock, takeStock } from "./testing/take-stock.ts";

type Ids = Pick<
  Stock,
  "device_id" | "other_device_id" | "space_id" | "space_key" | "connected_account_id" | "action_attempt_id"
>;
type Body = Record<string, unknown>;

/** For each route: a call with nothing but one's own, and calls in which one parameter names what is `theirs`. */
const cases: Record<string, { own: (own: Ids) => Body; attacks: Record<string, (theirs: Ids, own: Ids) => Body> }> = {
  "/devices/list": {
    own: (own) => ({ device_ids: [own.device_id] }),
    attacks: {
      device_ids: (theirs) => ({ device_ids: [theirs.device_id] }),
      "device_ids, mixed": (theirs, own) => ({ device_ids: [own.device_id, theirs.device_id] }),
      space_id: (theirs) => ({ space_id: theirs.space_id }),
      connected_account_id: (theirs) => ({ connected_account_id: theirs.connected_account_id }),
      connected_account_ids: (theirs) => ({ connected_account_ids: [theirs.connected_account_id] }),
      "connected_account_ids, mixed": (theirs, own) => ({
        connected_account_ids: [own.connected_account_id, theirs.connected_account_id],
      }),
    },
  },
  "/devices/get": {
    own: (own) => ({ device_id: own.device_id }),
    attacks: { device_id: (theirs) => ({ device_id: theirs.device_id }) },
  },
  "/devices/update": {
    own: (own) => ({ device_id: own.device_id, name: "Renamed" }),
    attacks: { device_id: (theirs) => ({ device_id: theirs.device_id, name: "Taken over" }) },
  },
  "/spaces/list": {
    own: (own) => ({ space_key: own.space_key }),
    attacks: { space_key: (theirs) => ({ space_key: theirs.space_key }) },
  },
  "/spaces/get": {
    own: (own) => ({ space_id: own.space_id }),
    attacks: {
      space_id: (theirs) => ({ space_id: theirs.space_id }),
      space_key: (theirs) => ({ space_key: theirs.space_key }),
    },
  },
  "/connected_accounts/list": {
    own: (own) => ({ space_id: own.space_id }),
    attacks: { space_id: (theirs) => ({ space_id: theirs.space_id }) },
  },
  "/connected_accounts/get": {
    own: (own) => ({ connected_account_id: own.connected_account_id }),
    attacks: { connected_account_id: (theirs) => ({ connected_account_id: theirs.connected_account_id }) },
  },
  "/locks/lock_door": {
    own: (own) => ({ device_id: own.device_id }),
    attacks: { device_id: (theirs) => ({ device_id: theirs.device_id }) },
  },
  "/locks/unlock_door": {
    own: (own) => ({ device_id: own.device_id }),
    attacks: { device_id: (theirs) => ({ device_id: theirs.device_id }) },
  },
  "/action_attempts/get": {
    own: (own) => ({ device_id: own.device_id, action_attempt_id: own.action_attempt_id }),
    attacks: {
      device_id: (theirs) => ({ device_id: theirs.device_id, action_attempt_id: theirs.action_attempt_id }),
      action_attempt_id: (theirs, own) => ({ device_id: own.device_id, action_attempt_id: theirs.action_attempt_id }),
      "action_attempt_id, of another device": (theirs, own) => ({
        device_id: own.other_device_id,
        action_attempt_id: theirs.action_attempt_id,
      }),
    },
  },
  "/events/list": {
    own: (own) => ({ since: "2000-01-01T00:00:00Z", device_id: own.device_id }),
    attacks: {
      device_id: (theirs) => ({ since: "2000-01-01T00:00:00Z", device_id: theirs.device_id }),
      device_ids: (theirs) => ({ since: "2000-01-01T00:00:00Z", device_ids: [theirs.device_id] }),
      "device_ids, mixed": (theirs, own) => ({
        since: "2000-01-01T00:00:00Z",
        device_ids: [own.device_id, theirs.device_id],
      }),
      space_id: (theirs) => ({ since: "2000-01-01T00:00:00Z", space_id: theirs.space_id }),
      connected_account_id: (theirs) => ({
        since: "2000-01-01T00:00:00Z",
        connected_account_id: theirs.connected_account_id,
      }),
    },
  },
  "/seam/customer/v1/customers/me": { own: () => ({}), attacks: {} },
};

/** What nobody has, in the form of what somebody has. */
const missing: Ids = {
  device_id: "00000000-0000-4000-8000-000000000001",
  other_device_id: "00000000-0000-4000-8000-000000000002",
  space_id: "00000000-0000-4000-8000-000000000003",
  space_key: "nobodys-space",
  connected_account_id: "00000000-0000-4000-8000-000000000004",
  action_attempt_id: "00000000-0000-4000-8000-000000000005",
};

const attacks = Object.entries(cases).flatMap(([route, { attacks: bodies }]) =>
  Object.entries(bodies).map(([parameter, attack]) => ({ route, parameter, attack })),
);

describe("the table", () => {
  test("has an isolation case for every route, and no case without a route", () => {
    expect(Object.keys(cases).toSorted()).toEqual([...policy.keys()].toSorted());
  });

  test("has an attack on every parameter that names something", () => {
    const named = [...policy].flatMap(([route, row]) =>
      Object.entries(row.parameters).flatMap(([name, { names }]) => (names ? [`${route} ${name}`] : [])),
    );
    expect(named.filter((name) => !attacks.some(({ route, parameter }) => `${route} ${parameter}` === name))).toEqual(
      [],
    );
  });

  test("calls every parameter that ends like an id or a key by what it names", () => {
    const unnamed = [...policy].flatMap(([route, row]) =>
      Object.entries(row.parameters).flatMap(([name, { names }]) =>
        /_(id|key)s?$/.test(name) && !names ? [`${route} ${name}`] : [],
      ),
    );
    expect(unnamed).toEqual([]);
  });
});

describe("with the other customer's ids", () => {
  let sandbox: Sandbox;
  let own: Stock;
  let theirs: Stock;
  beforeEach(async () => {
    sandbox = createSandbox({ seed: "demo" });
    own = await takeStock(sandbox, HOTEL);
    theirs = await takeStock(sandbox, RENTALS);
  });

  /** One call through a gateway that remembers nothing, and the requests that reached Seam for it. */
  async function observe(route: string, body: Body) {
    const before = sandbox.requests.length;
    const response = await openPortal({}, sandbox).call(route, body);
    return { status: response.status, text: await response.text(), asked: sandbox.requests.slice(before) };
  }

  function theirSecrets(): string[] {
    const mine = JSON.stringify(own.texts);
    return [...new Set(theirs.texts)].filter((text) => text.length > 3 && !mine.includes(text));
  }

  test.each(Object.entries(cases))("%s answers its owner", async (route, { own: ownBody }) => {
    const { status, text } = await observe(route, ownBody(own));
    expect({ status, text }).toMatchObject({ status: 200 });
    expect(theirSecrets().length).toBeGreaterThan(5);
    expect(theirSecrets().filter((secret) => text.includes(secret))).toEqual([]);
  });

  test.each(attacks)("$route keeps $parameter apart", async ({ route, attack }) => {
    const foreign = await observe(route, attack(theirs, own));
    expect(theirSecrets().filter((secret) => foreign.text.includes(secret))).toEqual([]);
    expect(foreign.asked.filter(({ path }) => policy.get(path)?.writes)).toEqual([]);

    const absent = await observe(route, attack(missing, own));
    expect([foreign.status, foreign.text, foreign.asked.map(({ path }) => path)]).toEqual([
      absent.status,
      absent.text,
      absent.asked.map(({ path }) => path),
    ]);
  });

  test.each([...policy].filter(([, row]) => row.kind === "list"))(
    "%s gives nothing foreign unasked",
    async (route, row) => {
      const since = row.exactlyOne ? { since: "2000-01-01T00:00:00Z" } : {};
      const { status, text } = await observe(route, since);
      expect({ status, text }).toMatchObject({ status: 200 });
      expect((JSON.parse(text) as Record<string, unknown[]>)[row.answer.payload ?? ""]?.length).toBeGreaterThan(0);
      expect(theirSecrets().filter((secret) => text.includes(secret))).toEqual([]);
    },
  );

  test.each(["/devices/list", "/spaces/list"])("%s takes no page cursor of another customer", async (route) => {
    const page = async (customerKey: string, page_cursor?: string) => {
      const response = await openPortal({}, sandbox).call(
        route,
        { limit: 1, ...(page_cursor && { page_cursor }) },
        { customerKey },
      );
      const body = (await response.json()) as { pagination?: { next_page_cursor: string } };
      return { status: response.status, text: JSON.stringify(body), cursor: body.pagination?.next_page_cursor };
    };
    const { cursor } = await page(RENTALS);
    expect(cursor).toEqual(expect.any(String));
    const asked = sandbox.requests.length;
    const stolen = await page(HOTEL, cursor);
    expect(stolen.status).toBe(400);
    expect(theirSecrets().filter((secret) => stolen.text.includes(secret))).toEqual([]);
    expect((await page(HOTEL, cursor?.slice(65))).status).toBe(400);
    expect(sandbox.requests.length).toBe(asked);
    expect((await page(RENTALS, cursor)).status).toBe(200);
  });

  test("a customer key in the body is refused, so nobody can ask past the query", async () => {
    for (const route of policy.keys()) {
      const { status, text, asked } = await observe(route, { customer_key: RENTALS });
      expect([route, status, asked]).toEqual([route, 400, []]);
      expect(text).toContain("customer_key");
    }
  });
});

describe("when Seam itself forgets the filter", () => {
  test.each(["/spaces/list", "/connected_accounts/list", "/events/list"])(
    "%s withholds what names another customer",
    async (route) => {
      const { call, logged, sandbox } = forgetful();
      const { device_id } = await takeStock(sandbox, RENTALS);
      sandbox.simulate.setBattery({ device_id, level: 0.01 });
      const response = await call(route, policy.get(route)?.exactlyOne ? { since: "2000-01-01T00:00:00Z" } : {});
      const text = await response.text();
      expect(text).toContain(HOTEL);
      expect(text).not.toContain(RENTALS);
      expect(logged).toContainEqual(expect.objectContaining({ level: "error", event: "foreign_withheld", route }));
    },
  );
});

test("what moves to another customer within the minute of its proof is not shown any more", async () => {
  const sandbox = createSandbox({ seed: "demo" });
  const { space_id } = await takeStock(sandbox, HOTEL);
  let moved = false;
  const fetch = async (input: RequestInfo | URL) => {
    const response = await sandbox.fetch(input);
    const text = await response.text();
    return new Response(moved ? text.replaceAll(HOTEL, RENTALS) : text, response);
  };
  const { call } = openPortal({ fetch }, sandbox);
  expect((await call("/spaces/get", { space_id })).status).toBe(200);
  moved = true;
  const response = await call("/spaces/get", { space_id });
  expect([response.status, await response.json()]).toMatchObject([404, { error: { type: "space_not_found" } }]);
});

/** The sandbox behind a Seam that ignores `customer_key`. */
function forgetful() {
  const sandbox = createSandbox({ seed: "demo" });
  const fetch = async (input: RequestInfo | URL) => {
    const request = input as Request;
    const { customer_key: _, ...params } = (await request.json()) as Body;
    return sandbox.fetch(new Request(request, { method: "POST", body: JSON.stringify(params) }));
  };
  return { ...openPortal({ fetch }, sandbox), sandbox };
}
