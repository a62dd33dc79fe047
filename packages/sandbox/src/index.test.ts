import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as msw from "./msw.ts";
import * as node from "./node.ts";
import * as surface from "./index.ts";

test("the doors give exactly what is public", () => {
  expect(Object.keys(surface).toSorted()).toEqual(["DEMO", "createSandbox"]);
  expect(Object.keys(msw)).toEqual(["sandboxHandler"]);
  expect(Object.keys(node)).toEqual(["serveSandbox"]);
});

test("a sandbox has exactly what is public", () => {
  const sandbox = surface.createSandbox();
  expect(Object.keys(sandbox).toSorted()).toEqual([
    "apiKey",
    "customers",
    "fetch",
    "requests",
    "reset",
    "restore",
    "settle",
    "simulate",
    "snapshot",
    "workspaceId",
  ]);
  expect(Object.keys(sandbox.simulate).toSorted()).toEqual([
    "advanceClock",
    "clearFaults",
    "completeConnectWebview",
    "createReadOnlySession",
    "disconnectAccount",
    "fail",
    "failNextCard",
    "forgetLockState",
    "freezeClock",
    "reconnectAccount",
    "removeDevice",
    "schedule",
    "setBattery",
    "setClock",
    "setCodeBehavior",
    "setLatency",
    "setLockBehavior",
    "setNoise",
    "setOnline",
    "setProperties",
    "setTemperature",
    "turnLock",
    "unfreezeClock",
  ]);
});

test("the main door reaches for nothing that a browser lacks", () => {
  const seen = new Set<string>();
  const libraries = new Set<string>();
  const walk = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export|\}) [^;]*?from "([^"]+)";/gm)) {
      if (from.startsWith(".")) walk(new URL(from, file));
      else libraries.add(from);
    }
  };
  walk(new URL("index.ts", import.meta.url));
  expect(seen.size).toBeGreaterThan(80);
  expect([...libraries].toSorted()).toEqual(["hono", "hono/cors", "hono/html", "zod"]);
});
