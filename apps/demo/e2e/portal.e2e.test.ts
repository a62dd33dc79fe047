import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { find, hold, rowOf } from "./doors.ts";
import { openHouse } from "./house.ts";

const { confirmed, signedOut, offline } = DEMO.devices;
const sections = (page: Page) => page.getByRole("navigation", { name: "Portal" });
const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

test.concurrent("an account out of order leads to its locks, each place has an address, and Back returns", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await sections(page)
    .getByRole("link", { name: /^Accounts ?, 1 needs attention/ })
    .click();
  expect(pathOf(page)).toBe("/harbor-hotels/doors/accounts");
  await page.getByRole("button", { name: /^What to do: Yale/ }).click();
  const details = page.getByRole("article", { name: "Yale" });
  await details.waitFor();
  const address = pathOf(page);
  expect(address).toMatch(/^\/harbor-hotels\/doors\/accounts\/[\w-]{36}$/);
  await details.getByRole("button", { name: new RegExp(`^${signedOut}`) }).click();
  await page.getByRole("article", { name: signedOut }).waitFor();
  expect(pathOf(page)).toBe(`${address}?device=${await house.deviceId(signedOut)}`);

  await page.reload();
  await page.getByRole("article", { name: signedOut }).waitFor();
  await page.goBack();
  await details.waitFor();
  await page.goBack();
  await details.waitFor({ state: "detached" });
  await page.goBack();
  await rowOf(page, offline).waitFor();
  expect(pathOf(page)).toBe("/harbor-hotels/doors");
  await page.goForward();
  await page.getByRole("heading", { name: /^Accounts/ }).waitFor();
});

test.concurrent("a room of the portal opens by our own key, and its door is unlocked there", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/doors/spaces?space=harbor-room-203" });
  const room = page.getByRole("article", { name: "Room 203" });
  await hold(page, room.getByRole("button", { name: `Unlock ${confirmed}` }));
  await room.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
  await room.getByRole("button", { name: new RegExp(`^${confirmed}`) }).click();
  await page.getByRole("article", { name: confirmed }).waitFor();
  expect(pathOf(page)).toContain(`device=${await house.deviceId(confirmed)}`);
  await page.goBack();
  await room.waitFor();
});

test.concurrent("on a phone the sections are tabs above, and details a page with a way back", async (context) => {
  const house = await openHouse(context);
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const page = await house.visit({ as: "tomas", ...phone });
  await rowOf(page, offline).waitFor();
  const tabs = sections(page);
  const [nav, row] = [await tabs.boundingBox(), await rowOf(page, offline).boundingBox()];
  expect(nav!.y + nav!.height).toBeLessThanOrEqual(row!.y);
  await tabs.getByRole("link", { name: /^Rooms/ }).tap();
  await page.getByRole("searchbox", { name: /Search/ }).fill("204");
  await page.getByRole("button", { name: /^Room 204/ }).tap();
  await page.getByRole("article", { name: "Room 204" }).waitFor();
  expect(pathOf(page)).toMatch(/^\/harbor-hotels\/doors\/spaces\//);
  await page.getByRole("button", { name: "All rooms" }).tap();
  await page.getByRole("button", { name: /^Room 204/ }).waitFor();
  await tabs.getByRole("link", { name: "Devices" }).tap();
  const found = await find(page, confirmed);
  await found.getByRole("button", { name: new RegExp(`^${confirmed}`) }).tap();
  await page.getByRole("article", { name: confirmed }).waitFor();
  await page.getByRole("button", { name: "All devices" }).tap();
  await found.waitFor();
});

test.concurrent("places are called by the business, in the portal as in the host", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "noor", path: "/maple-court/doors/spaces" });
  await sections(page)
    .getByRole("link", { name: /^Units/ })
    .waitFor();
  await page.getByRole("button", { name: /^Unit 1A/ }).waitFor();
  await page.getByRole("combobox", { name: "Property" }).selectOption("alder-rentals");
  await sections(page)
    .getByRole("link", { name: /^Apartments/ })
    .waitFor();
  expect(await page.getByText(/\bUnits?\b/).count()).toBe(0);
});
