import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import * as node from "./node.ts";
import * as server from "./index.ts";

test("the package exports these names and no others", () => {
  expect(Object.keys(server)).toEqual(["createGateway", "SeamError"]);
  expect(Object.keys(node)).toEqual(["toNodeHandler"]);
});

test("only the Node adapter imports from Node, so that the gateway runs on any web-standard runtime", () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("testing"),
  );
  const imports = sources.filter((file) =>
    readFileSync(path.join(import.meta.dirname, file), "utf8").includes('"node:'),
  );
  expect(imports).toEqual(["node.ts"]);
});
