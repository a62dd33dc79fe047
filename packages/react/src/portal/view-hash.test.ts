import { expect, test } from "vitest";
import type { PortalView } from "./portal-view.ts";
import { hashOfView, viewOfHash } from "./view-hash.ts";

const VIEWS: [PortalView, string][] = [
  [{ section: "devices" }, "#portal/devices"],
  [{ section: "devices", deviceId: "d1" }, "#portal/devices/d1"],
  [{ section: "spaces" }, "#portal/spaces"],
  [{ section: "spaces", spaceId: "s1" }, "#portal/spaces/s1"],
  [{ section: "spaces", spaceId: "s1", deviceId: "d1" }, "#portal/spaces/s1/devices/d1"],
  [{ section: "spaces", spaceKey: "room 2/04#ü" }, "#portal/spaces/key=room%202%2F04%23%C3%BC"],
  [{ section: "spaces", spaceKey: "key=", deviceId: "d1" }, "#portal/spaces/key=key%3D/devices/d1"],
  [{ section: "connected_accounts" }, "#portal/accounts"],
  [{ section: "connected_accounts", connectedAccountId: "a1", deviceId: "d1" }, "#portal/accounts/a1/devices/d1"],
];

test.each(VIEWS)("%j is written as %s and read back", (view, hash) => {
  expect(hashOfView(view)).toBe(hash);
  expect(viewOfHash(hash)).toEqual(view);
});

test.each([
  "",
  "#",
  "#main",
  "#portal",
  "#portal/",
  "#portal/elsewhere",
  "#portal/constructor",
  "#/devices",
  "#PORTAL/devices",
])("%j is the host's own", (hash) => expect(viewOfHash(hash)).toBeUndefined());

test("what was cut off or has too much is read as far as it makes sense", () => {
  expect(viewOfHash("#portal/devices/%E0%A4%A")).toEqual({ section: "devices", deviceId: "%E0%A4%A" });
  expect(viewOfHash("#portal/spaces/s1/devices")).toEqual({ section: "spaces", spaceId: "s1" });
  expect(viewOfHash("#portal/spaces/s1/other/d1")).toEqual({ section: "spaces", spaceId: "s1" });
  expect(viewOfHash("#portal/spaces//devices/d1")).toEqual({ section: "spaces" });
});
