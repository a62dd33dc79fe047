import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allSimulations } from "./simulator/all-simulations.ts";
import { routes } from "./http/routes.ts";
import { withRouteTable } from "./testing/readme/with-route-table.ts";

test("the README's table of routes is that of the code; if not, run the script `readme` of this package", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme.match(/^\| `\/[a-z]/gm)?.length).toBeGreaterThanOrEqual(routes.length);
  expect(readme === withRouteTable(readme)).toBe(true);
});

test("the README tells of each simulation, with its route", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  for (const [name, { path }] of Object.entries(allSimulations)) {
    expect(readme).toMatch(new RegExp(`\\| .*\`${name}\\(.*${path.replace("/_sandbox", "")}\``));
  }
});
