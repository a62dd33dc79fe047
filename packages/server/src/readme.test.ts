import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { errors } from "./errors.ts";
import { routesTable } from "./testing/readme/routes-table.ts";

const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");

test("the README's tables of routes are what the policy says", () => {
  expect(readme).toContain(routesTable());
});

test("the README names every error that the gateway makes", () => {
  const unnamed = Object.keys(errors).filter((type) => !type.endsWith("_not_found") && !readme.includes(`\`${type}\``));
  expect(unnamed).toEqual([]);
});

test("the README mounts the gateway as the examples do, which are run, and shows all of them", () => {
  const examples = path.join(import.meta.dirname, "../examples");
  const shown = (name: string) => readFileSync(path.join(examples, name), "utf8");
  const mounting = readme.slice(readme.indexOf("## Mount it"), readme.indexOf("## What it speaks"));
  const blocks = [...mounting.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  const names = readdirSync(examples).filter((name) => name !== "session.ts");
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(blocks)).toEqual(new Set(names.map(shown)));
});
