import * as fc from "fast-check";

const DEEP = JSON.parse(`${'{"a":'.repeat(60)}1${"}".repeat(60)}`) as unknown;

/** What no parameter should be, or only by chance: wrong types, odd texts, far dates, keys that reach for prototypes. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    -1,
    0,
    0.5,
    2 ** 53,
    1e308,
    true,
    [],
    [null],
    [[]],
    {},
    DEEP,
    JSON.parse('{"__proto__":{"polluted":1}}') as unknown,
    { constructor: { prototype: { polluted: 1 } } },
    "__proto__",
    "\u0000",
    "\ud800",
    "🏨".repeat(100),
    "ü".repeat(10_000),
    "00000000-0000-4000-8000-000000000000",
    "+275760-09-13T00:00:00.000Z",
    "-271821-04-20T00:00:00.000Z",
    "2026-11-20T09:00:00Z",
    "not-base64!",
    btoa('["x",1]'),
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.anything({ maxDepth: 2, maxKeys: 3 }),
);
