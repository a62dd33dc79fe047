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
    "simulate",
    "workspaceId",
  ]);
  expect(Object.keys(sandbox.simulate).toSorted()).toEqual([
    "advanceClock",
    "clearFaults",
    "createReadOnlySession",
    "disconnectAccount",
    "fail",
    "forgetLockState",
    "reconnectAccount",
    "setBattery",
    "setLockBehavior",
    "setOnline",
    "turnLock",
  ]);
});
