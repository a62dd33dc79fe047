import type { Sandbox } from "@customer-portal/sandbox";
import * as fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { policy } from "./policy/policy.ts";
import type { Parameter, Parameters } from "./policy/policy-row.ts";
import { openPortal } from "./testing/open-portal.ts";
import { ownBodies } from "./testing/own-bodies.ts";
import { type Customer, type Holding, openTwoCustomers } from "./testing/two-customers.ts";

/** A long run: `FUZZ_RUNS=500 vitest run --project node packages/server/src/fuzz.test.ts`. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 12);
const SEED = 20_261_120;

let sandbox: Sandbox;
let snapshot: ReturnType<Sandbox["snapshot"]>;
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

const JUNK: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    0,
    -1,
    Number.MAX_VALUE,
    true,
    [],
    {},
    [null],
    "\u0000",
    "🚪".repeat(40),
    "x".repeat(10_000),
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 4 }),
);

/** Values for one parameter: what it may be, what it may not, and ids of all kinds, one's own and foreign. */
function valueOf(parameter: Parameter, name: string): fc.Arbitrary<unknown> {
  const ids = fc.constantFrom(
    ...[own.holding, theirs.holding].flatMap((holding) => Object.values(holding).filter((id) => id !== undefined)),
  );
  const named = parameter.names && (`${parameter.names.kind}_${parameter.names.by}` as keyof Holding);
  const fitting = named ? fc.constantFrom(own.holding[named], theirs.holding[named]) : plain(parameter, name);
  const single = fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: named ? 1 : 0, arbitrary: ids },
    { weight: 1, arbitrary: JUNK },
  );
  if (parameter.type === "strings") return fc.oneof(fc.array(single, { maxLength: 4 }), JUNK);
  return single;
}

function plain(parameter: Parameter, name: string): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer());
    case "time":
      return fc
        .date({ noInvalidDate: false })
        .map((date) => (Number.isNaN(date.getTime()) ? "never" : date.toISOString()));
    case "time_range":
      return fc.constantFrom<unknown>(["2020-01-01", "2030-01-01"], ["2030-01-01", "2020-01-01"], ["x"]);
    case "object":
      return bodyOf(parameter.fields);
    case "objects":
      return fc.array(bodyOf(parameter.fields), { maxLength: 3 });
    case "metadata":
      return fc.dictionary(fc.string({ maxLength: 45 }), fc.oneof(fc.string(), fc.boolean(), fc.constant(null)));
    case "own_page":
      return fc.constantFrom("http://portal.test/back", "https://evil.test/", "javascript:alert(1)");
    default:
      return parameter.among
        ? fc.constantFrom(...parameter.among)
        : fc.oneof(fc.constantFrom(name, "1234", "siesta"), fc.string());
  }
}

function bodyOf(parameters: Parameters): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, valueOf(parameter, name)]),
  );
  return fc.record(fields, { requiredKeys: [] });
}

/** A body of one's own with some of its values changed, or one made of nothing but the route's parameters, or junk. */
const bodiesFor = (route: string, parameters: Parameters): fc.Arbitrary<unknown> => {
  const good = ownBodies[route]?.(own.holding) ?? {};
  const extra = fc.constantFrom(
    {},
    {},
    {},
    { customer_key: "alder-rentals" },
    JSON.parse('{"__proto__":{"admin":true}}'),
    { constructor: 1 },
  );
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(bodyOf(parameters), extra).map(([some, more]) => ({ ...good, ...some, ...(more as object) })),
    },
    { weight: 3, arbitrary: bodyOf(parameters) },
    { weight: 1, arbitrary: JUNK },
  );
};

describe("whatever is sent", () => {
  test.each([...policy.keys()].map((route) => ({ route })))(
    "$route answers in the envelope, betrays nothing and touches nothing foreign",
    async ({ route }) => {
      const written: string[] = [];
      const fetch = async (input: RequestInfo | URL) => {
        const request = input as Request;
        if (policy.get(new URL(request.url).pathname)?.writes) written.push(await request.clone().text());
        return sandbox.fetch(request);
      };
      const { call } = openPortal({ fetch, commandsPerMinute: 1_000 }, sandbox);
      const row = policy.get(route);
      await fc.assert(
        fc.asyncProperty(bodiesFor(route, row?.parameters ?? {}), async (body) => {
          written.length = 0;
          const response = await call(route, body);
          const text = await response.text();
          const answer = JSON.parse(text) as { ok: boolean; error?: { type: string; message: string } };
          const said = JSON.stringify(body) ?? "";
          // What Seam filters by a session, it may be asked by any name; with the API key nothing foreign is named.
          const foreign = row?.credential === "api_key" ? idsOf(theirs.holding) : [];
          expect({
            isAnswer: response.status < 500 && answer.ok === (response.status === 200),
            isTold: answer.ok || (typeof answer.error?.type === "string" && answer.error.message !== ""),
            leaked: secrets.filter((secret) => text.includes(secret) && !said.includes(secret)),
            touched: foreign.filter((id) => written.some((each) => each.includes(id))),
          }).toEqual({ isAnswer: true, isTold: true, leaked: [], touched: [] });
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    10_000 + RUNS * 200,
  );
});

const idsOf = (holding: Holding): string[] =>
  Object.entries(holding).flatMap(([kind, id]) => (kind.endsWith("_id") && id !== undefined ? [id] : []));
