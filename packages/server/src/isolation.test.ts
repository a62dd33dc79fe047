import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { policy } from "./policy/policy.ts";
import type { Names, Parameter, Parameters, PolicyRow } from "./policy/policy-row.ts";
import { HOTEL, openPortal, RENTALS } from "./testing/open-portal.ts";
import { ownBodies } from "./testing/own-bodies.ts";
import { takeStock } from "./testing/take-stock.ts";
import { type Customer, type Holding, openTwoCustomers } from "./testing/two-customers.ts";

type Body = Record<string, unknown>;

interface Attack {
  readonly route: string;
  /** Which parameter names what is foreign. */
  readonly parameter: string;
  readonly proof: Names["proof"];
  readonly body: (theirs: Holding, own: Holding) => Body;
}

/** One attack on each parameter that names something, and one more that mixes own and foreign where it takes several. */
const attacks: Attack[] = [...policy].flatMap(([route, row]) =>
  namedIn(row.parameters).flatMap(({ path, names, isList }): Attack[] => {
    const parameter = path.join(".");
    const of = (holding: Holding) => holding[`${names.kind}_${names.by}`];
    const body = (value: (theirs: Holding, own: Holding) => unknown) => (theirs: Holding, own: Holding) =>
      withValue(row, ownBodies[route]?.(own) ?? {}, path, value(theirs, own));
    if (!isList) return [{ route, parameter, proof: names.proof, body: body(of) }];
    return [
      { route, parameter, proof: names.proof, body: body((theirs) => [of(theirs)]) },
      {
        route,
        parameter: `${parameter}, mixed`,
        proof: names.proof,
        body: body((theirs, own) => [of(own), of(theirs)]),
      },
    ];
  }),
);

function namedIn(parameters: Parameters, path: string[] = []): { path: string[]; names: Names; isList: boolean }[] {
  return Object.entries(parameters).flatMap(([name, parameter]) => {
    const here = [...path, name];
    if (parameter.type === "object" || parameter.type === "objects") return namedIn(parameter.fields, here);
    return parameter.names ? [{ path: here, names: parameter.names, isList: parameter.type === "strings" }] : [];
  });
}

/** The body with another value at a path, and without what may not stand beside it. */
function withValue(row: PolicyRow, body: Body, [name = "", ...inner]: string[], value: unknown): Body {
  const rivals = (row.exactlyOne ?? []).filter((group) => group.includes(name)).flat();
  const kept = Object.entries(body).filter(([each]) => each === name || !rivals.includes(each));
  const changed = inner.length === 0 ? value : withValue(row, (body[name] ?? {}) as Body, inner, value);
  return { ...Object.fromEntries(kept), [name]: changed };
}

/** What nobody has, in the form of what somebody has. */
const missing: Holding = new Proxy(
  {},
  {
    get: (_target, kind: string) =>
      kind.endsWith("_key") ? `nobody's ${kind}` : `00000000-0000-4000-8000-${String(kind.length).padStart(12, "0")}`,
  },
);

describe("the table", () => {
  test("has a body of one's own for every route, and none without a route", () => {
    expect(Object.keys(ownBodies).toSorted()).toEqual([...policy.keys()].toSorted());
  });

  test("calls every parameter that ends like an id or a key by what it names", () => {
    const unnamed = [...policy].flatMap(([route, { parameters }]) =>
      leaves(parameters).flatMap(({ path, parameter }) =>
        /_(id|key)s?$/.test(path) && !parameter.names ? [`${route} ${path}`] : [],
      ),
    );
    expect(unnamed.filter((name) => !name.endsWith("preset_key"))).toEqual([]);
  });

  test("names nothing that both customers don't have, so that every attack is one", async () => {
    const { hotel, rentals } = await openTwoCustomers();
    const kinds = new Set(
      [...policy.values()].flatMap(({ parameters }) =>
        namedIn(parameters).map(({ names }) => `${names.kind}_${names.by}`),
      ),
    );
    const lacking = [...kinds].filter((kind) => {
      const [ours, theirs] = [hotel, rentals].map(({ holding }) => holding[kind as keyof Holding]);
      return !ours || !theirs || ours === theirs;
    });
    expect(lacking).toEqual([]);
  });
});

function leaves(parameters: Parameters, path = ""): { path: string; parameter: Parameter }[] {
  return Object.entries(parameters).flatMap(([name, parameter]) =>
    parameter.type === "object" || parameter.type === "objects"
      ? leaves(parameter.fields, `${path}${name}.`)
      : [{ path: `${path}${name}`, parameter }],
  );
}

describe("with the other customer's ids", () => {
  let snapshot: ReturnType<Sandbox["snapshot"]>;
  let sandbox: Sandbox;
  let own: Customer;
  let theirs: Customer;
  let secrets: readonly string[];
  beforeAll(async () => {
    ({ sandbox, hotel: own, rentals: theirs } = await openTwoCustomers());
    snapshot = sandbox.snapshot();
    const mine = JSON.stringify(own.texts);
    secrets = [...new Set(theirs.texts)].filter((text) => text.length > 3 && !mine.includes(text));
  });
  beforeEach(() => sandbox.restore(snapshot));

  /** One call through a gateway that remembers nothing, and the requests that reached Seam for it. */
  async function observe(route: string, body: Body) {
    const asked: { path: string; token: string | null }[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      const { url, headers } = input as Request;
      asked.push({ path: new URL(url).pathname, token: headers.get("authorization") });
      return sandbox.fetch(input);
    };
    const response = await openPortal({ fetch }, sandbox).call(route, body);
    return { status: response.status, text: await response.text(), asked };
  }

  const leaked = (text: string, body: Body) => {
    const said = JSON.stringify(body);
    return secrets.filter((secret) => text.includes(secret) && !said.includes(secret));
  };

  test("there is something to betray", () => {
    expect(secrets.length).toBeGreaterThan(40);
  });

  test.each(Object.entries(ownBodies))("%s answers its owner, and tells nothing foreign", async (route, bodyOf) => {
    const body = bodyOf(own.holding);
    const { status, text } = await observe(route, body);
    expect({ status, text }).toMatchObject({ status: 200 });
    expect(leaked(text, body)).toEqual([]);
  });

  test.each(attacks.filter(({ proof }) => proof !== "made"))(
    "$route keeps $parameter apart",
    async ({ route, body: bodyOf }) => {
      const body = bodyOf(theirs.holding, own.holding);
      const foreign = await observe(route, body);
      expect(leaked(foreign.text, body)).toEqual([]);
      // In the customer's own session Seam itself leaves alone what is foreign.
      const isWrite = ({ path, token }: { path: string; token: string | null }) =>
        policy.get(path)?.writes && token?.endsWith(sandbox.apiKey);
      expect(foreign.asked.filter(isWrite)).toEqual([]);

      sandbox.restore(snapshot);
      const absent = await observe(route, bodyOf(missing, own.holding));
      expect([foreign.status, foreign.text, foreign.asked.map(({ path }) => path)]).toEqual([
        absent.status,
        absent.text,
        absent.asked.map(({ path }) => path),
      ]);
    },
  );

  test.each(attacks.filter(({ proof }) => proof === "made"))(
    "$route says that a $parameter of another customer is taken, and no more",
    async ({ route, body: bodyOf }) => {
      const body = bodyOf(theirs.holding, own.holding);
      const { status, text } = await observe(route, body);
      expect([status, leaked(text, body)]).toEqual([409, []]);
      const mine = await observe(route, bodyOf(own.holding, own.holding));
      const [key, ownKey] = [theirs, own].map(
        ({ holding }) => holding[route.includes("space") ? "space_key" : "access_grant_key"],
      );
      expect(text.replaceAll(key ?? "", "")).toBe(mine.text.replaceAll(ownKey ?? "", ""));
    },
  );

  test.each([...policy].filter(([, { kind }]) => kind === "list"))(
    "%s gives nothing foreign when nothing is named",
    async (route, row) => {
      const required = Object.entries(ownBodies[route]?.(own.holding) ?? {}).filter(
        ([name]) =>
          row.parameters[name]?.required ||
          row.exactlyOne?.flat().includes(name) ||
          row.atLeastOne?.flat().includes(name),
      );
      const { status, text } = await observe(route, Object.fromEntries(required));
      expect({ status, text }).toMatchObject({ status: 200 });
      expect(leaked(text, {})).toEqual([]);
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
    expect(leaked(stolen.text, {})).toEqual([]);
    expect((await page(HOTEL, cursor?.slice(65))).status).toBe(400);
    expect(sandbox.requests.length).toBe(asked);
    expect((await page(RENTALS, cursor)).status).toBe(200);
  });

  test("/access_codes/unmanaged/list takes no page cursor of another device, which may be another customer's by now", async () => {
    const create = "/access_codes/simulate/create_unmanaged_access_code";
    for (const code of ["3391", "3392"])
      await sandbox.fetch(create, {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ device_id: own.holding.device_id, name: `Code ${code}`, code }),
      });
    const page = async (device_id: string | undefined, page_cursor?: string) => {
      const body = { device_id, limit: 1, ...(page_cursor !== undefined && { page_cursor }) };
      const response = await openPortal({}, sandbox).call("/access_codes/unmanaged/list", body);
      const { pagination } = (await response.json()) as { pagination?: { next_page_cursor: string } };
      return { status: response.status, cursor: pagination?.next_page_cursor };
    };
    const { cursor } = await page(own.holding.device_id);
    expect(cursor).toEqual(expect.any(String));
    expect((await page(own.holding.device_id, cursor)).status).toBe(200);
    const asked = sandbox.requests.length;
    expect((await page(own.holding.other_device_id, cursor)).status).toBe(400);
    expect(sandbox.requests.length, "asked of Seam, which may not look").toBe(asked);
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
