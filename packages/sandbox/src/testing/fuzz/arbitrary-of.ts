import * as fc from "fast-check";
import { z } from "zod";
import { junk } from "./junk.ts";
import { Pick } from "./pick.ts";

const TIMES = fc.constantFrom(
  "2026-11-20T09:00:00Z",
  "2026-11-20T10:30:00+01:00",
  "2026-12-24T15:00:00.000Z",
  "2025-01-01",
  "9999-12-31T23:59:59Z",
  "+275760-09-13T00:00:00.000Z",
);
const TEXTS = fc.oneof(
  fc.constantFrom("Room 1", "ホテル 7/ü?&#", "👩‍👩‍👧", "1234", "a", "constructor", "x".repeat(300)),
  fc.string({ maxLength: 12 }),
);

/** Values that a schema of a route's parameters takes, as far as its kind and name can tell. */
export function arbitraryOf(schema: z.ZodType, name = ""): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const given = arbitraryOf(schema.unwrap() as z.ZodType, name);
    return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: given });
  }
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap() as z.ZodType, name), { freq: 4 });
  if (schema instanceof z.ZodPipe) return arbitraryOf(schema.in as z.ZodType, name);
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape);
    return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field, key)])));
  }
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType, name)));
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element as z.ZodType, name.replace(/s$/, "")), { maxLength: 3 });
  }
  if (schema instanceof z.ZodTuple) {
    return fc.tuple(...schema.def.items.map((item) => arbitraryOf(item as z.ZodType, name)));
  }
  if (schema instanceof z.ZodRecord) {
    const keys = fc.constantFrom("floor", "en-US", "Names.one", "a");
    return fc.dictionary(keys, arbitraryOf(schema.valueType as z.ZodType, ""), { maxKeys: 3 });
  }
  return scalar(schema, name);
}

function scalar(schema: z.ZodType, name: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as unknown[]));
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...(schema.values as Set<unknown>));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodEmail) return fc.constantFrom("ana@hotel.example", "ben@hotel.example");
  if (schema instanceof z.ZodURL) return fc.constantFrom("https://hook.example/seam", "http://127.0.0.1:9/x");
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) return texts(name);
  return junk;
}

function numbers({ minValue, maxValue }: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(minValue ?? -1000, Number.MIN_SAFE_INTEGER);
  const max = Math.min(maxValue ?? 1000, Number.MAX_SAFE_INTEGER);
  const near = Math.min(max, Math.ceil(min) + 100);
  return fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(near) }), fc.constantFrom(min, max));
}

function texts(name: string): fc.Arbitrary<unknown> {
  if (/_(id|key)s?$/.test(name)) {
    const one = name.replace(/s$/, "");
    const some = fc.nat({ max: 40 }).map((turn) => new Pick(one, turn));
    return fc.oneof(
      { weight: 4, arbitrary: some },
      { weight: 1, arbitrary: fc.uuid() },
      { weight: 1, arbitrary: TEXTS },
    );
  }
  if (/_at$|^since$|^between$|_before$|_after$/.test(name)) return TIMES;
  if (/email/.test(name)) return fc.constantFrom("ana@hotel.example", "cleo@hotel.example");
  if (/phone/.test(name)) return fc.constantFrom("+15551234567", "+351210000000");
  if (/time_zone/.test(name)) return fc.constantFrom("Europe/Lisbon", "America/Los_Angeles");
  if (/url/.test(name)) return fc.constantFrom("https://hook.example/seam", "nowhere");
  return TEXTS;
}
