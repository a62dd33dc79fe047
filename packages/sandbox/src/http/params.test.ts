import { describe, expect, test } from "vitest";
import { ALSO_TAKEN } from "../testing/also-taken.ts";
import { NOT_SIMULATED, NOT_SIMULATED_ANYWHERE } from "../testing/not-simulated.ts";
import { seamParams } from "../testing/seam-params.ts";
import { fieldsOf } from "./fields-of.ts";
import { routes } from "./routes.ts";

describe.each(routes.map(({ path, params }) => ({ path, fields: fieldsOf(params) })))("$path", ({ path, fields }) => {
  const { names: all, required } = seamParams(path);
  const names = all.filter((name) => !Object.hasOwn(NOT_SIMULATED_ANYWHERE, name));
  const omitted = Object.keys(NOT_SIMULATED[path] ?? {});

  test("takes each parameter that Seam documents, and no other", () => {
    const also = Object.keys(ALSO_TAKEN[path] ?? {});
    const taken = Object.keys(fields).filter((name) => !also.includes(name));
    expect(taken.toSorted()).toEqual(names.filter((name) => !omitted.includes(name)));
  });

  test("what is not simulated is Seam's", () => {
    expect(omitted.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("wants what Seam wants, and no more", () => {
    const wanted = Object.entries(fields).filter(([, field]) => !field.safeParse(undefined).success);
    expect(wanted.map(([name]) => name).toSorted()).toEqual(required.filter((name) => !omitted.includes(name)));
  });
});

test("no reason is left for a route that is not there", () => {
  const paths = new Set(routes.map(({ path }) => path));
  expect(Object.keys(NOT_SIMULATED).filter((path) => !paths.has(path))).toEqual([]);
});
