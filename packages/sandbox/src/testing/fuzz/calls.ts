import * as fc from "fast-check";
import type { z } from "zod";
import type { AuthClass } from "../../http/caller.ts";
import { fieldsOf } from "../../http/fields-of.ts";
import type { Route } from "../../http/route.ts";
import { arbitraryOf } from "./arbitrary-of.ts";
import { junk } from "./junk.ts";

/** One request to make: its parameters may hold picks; `raw` is sent as it is. */
export interface Call {
  path: string;
  method: string;
  auth: AuthClass;
  params: Record<string, unknown>;
  raw?: string;
}

const CLASSES: AuthClass[] = [
  "api_key",
  "client_session",
  "client_session_with_customer",
  "client_session_with_customer_ro",
];
const RAW = fc.constantFrom(
  "{",
  "[]",
  "null",
  '"x"',
  "1e400",
  "\u0000",
  `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  '{"__proto__":{"polluted":1}}',
  '{"limit":1,"limit":null}',
);

/** Parameters that a route would take. */
export function validParams(schema: z.ZodType): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryOf(schema) as fc.Arbitrary<Record<string, unknown>>;
}

const made = new Map<Route, fc.Arbitrary<Call>>();

/** Calls of a route: most with what it takes, some with a part of that spoilt, some with nothing right. */
export function callsOf(route: Route): fc.Arbitrary<Call> {
  const calls = made.get(route) ?? makeCalls(route);
  made.set(route, calls);
  return calls;
}

function makeCalls({ path, methods, auth, params: schema }: Route): fc.Arbitrary<Call> {
  const valid = validParams(schema);
  const names = Object.keys(fieldsOf(schema));
  const name = fc.constantFrom(...names, "__proto__", "constructor", "_strict", "colour");
  const spoilt = fc.tuple(valid, name, junk).map(([params, key, value]) => {
    const all = { ...params };
    Object.defineProperty(all, key, { value, enumerable: true, configurable: true, writable: true });
    return all;
  });
  const accepted = fc.constantFrom(...auth);
  return fc.record(
    {
      path: fc.constant(path),
      method: fc.constantFrom("POST", "POST", ...methods),
      auth: fc.oneof({ weight: 5, arbitrary: accepted }, { weight: 1, arbitrary: fc.constantFrom(...CLASSES) }),
      params: fc.oneof({ weight: 4, arbitrary: valid }, { weight: 3, arbitrary: spoilt }),
      raw: fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: RAW }),
    },
    { requiredKeys: ["path", "method", "auth", "params"] },
  ) as fc.Arbitrary<Call>;
}
