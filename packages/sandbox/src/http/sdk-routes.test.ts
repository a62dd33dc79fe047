import { describe, expect, test } from "vitest";
import { ALSO_TAKEN } from "../testing/also-taken.ts";
import { NOT_SIMULATED } from "../testing/not-simulated.ts";
import { sdkRoutes } from "../testing/sdk-routes.ts";
import { seamParams } from "../testing/seam-params.ts";
import { routes } from "./routes.ts";

const called = sdkRoutes();

test("the client was read: it calls more than a hundred routes, with the parameters that it has types for", () => {
  expect(called.length).toBeGreaterThan(100);
  const list = called.find(({ path }) => path === "/devices/list");
  expect(list).toMatchObject({ method: "GET", params: expect.arrayContaining(["device_ids", "page_cursor"]) });
});

describe.each(
  routes.flatMap(({ path, methods }) =>
    called.filter((call) => call.path === path).map((call) => ({ ...call, methods })),
  ),
)("$method $path", ({ path, method, params, methods }) => {
  test("is a verb that the route takes", () => {
    expect(methods).toContain(method);
  });

  test("has no parameter that nobody knows of", () => {
    const known = new Set([
      ...seamParams(path).names,
      ...Object.keys(ALSO_TAKEN[path] ?? {}),
      ...Object.keys(NOT_SIMULATED[path] ?? {}),
    ]);
    expect(params.filter((name) => !known.has(name))).toEqual([]);
  });
});
