import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errors } from "./errors.ts";
import { routesTable } from "./testing/readme/routes-table.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

test("the README's tables of routes are what the policy says", () => {
  expect(readme).toContain(routesTable());
});

test("the README names every error that the gateway makes", () => {
  const unnamed = Object.keys(errors).filter((type) => !type.endsWith("_not_found") && !readme.includes(`\`${type}\``));
  expect(unnamed).toEqual([]);
});
