import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { routes } from "./http/routes.ts";
import { withRouteTable } from "./testing/readme/with-route-table.ts";

test("the README's table of routes is that of the code; if not, run the script `readme` of this package", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme.match(/^\| `\/[a-z]/gm)?.length).toBeGreaterThanOrEqual(routes.length);
  expect(readme === withRouteTable(readme)).toBe(true);
});
