import { DEMO } from "@customer-portal/sandbox";
import type { Frame, Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { hold } from "./doors.ts";
import { openHouse } from "./house.ts";

/** The portal in a frame of another site, and the product around it. */

const { confirmed, offline } = DEMO.devices;
// The end of a link is met by what the portal does next, by itself.
const until = (claim: () => Promise<void>) => vi.waitFor(claim, { timeout: 60_000, interval: 100 });

/** The row of a device in the frame. */
const rowOf = (frame: Frame, name: string) =>
  frame.getByRole("listitem").filter({ has: frame.getByRole("button", { name: new RegExp(`^${name}`) }) });

/** The portal page in the frame, once its devices are there. */
async function portalOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The frame has no page.");
  await rowOf(frame, offline).waitFor();
  return frame;
}

const schemeOf = (page: Page | Frame, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).colorScheme);

test.concurrent("a door is unlocked in a frame of another site, which is as tall as it needs to be", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/frame" });
  const frame = await portalOf(page);
  expect(new URL(frame.url()).hostname).toBe("127.0.0.1");
  // What the page has taken from its address is nowhere to be read any more.
  expect(new URL(frame.url()).hash).toBe("");
  const element = page.getByTitle("Doors & devices at Harbor Hotels");
  await until(async () => expect((await element.boundingBox())?.height).toBe(900));
  expect(await element.getAttribute("allow")).toBe("clipboard-write");

  await frame.getByRole("searchbox").fill("room 203 door");
  await hold(page, rowOf(frame, confirmed).getByRole("button", { name: /^Unlock/ }));
  await rowOf(frame, confirmed).getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
  // One row is left: the frame has become shorter, down to its least height.
  await until(async () => expect((await element.boundingBox())?.height).toBeLessThan(700));
  expect((await element.boundingBox())?.height).toBeGreaterThanOrEqual(420);
  expect(await page.context().cookies(house.portalUrl)).toEqual([]);
});

test.concurrent("light and dark follow the product, at once and in place", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/frame", colorScheme: "light" });
  const frame = await portalOf(page);
  await frame.getByRole("searchbox").fill("203");
  expect(await schemeOf(frame, "html")).toBe("light");
  await page.getByRole("radio", { name: "Dark" }).check();
  await until(async () => expect(await schemeOf(frame, "html")).toBe("dark"));
  expect(await schemeOf(page, "iframe")).toBe("dark");
  await page.getByRole("radio", { name: "Auto" }).check();
  await until(async () => expect(await schemeOf(frame, "html")).toBe("light"));
  await page.emulateMedia({ colorScheme: "dark" });
  await until(async () => expect(await schemeOf(frame, "html")).toBe("dark"));
  expect(await frame.getByRole("searchbox").inputValue()).toBe("203");
});

test.concurrent("a link that ends while somebody works is replaced, and nothing on screen is lost", async (context) => {
  let moved = 0;
  const house = await openHouse(context, { now: () => Date.now() + moved });
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/frame", expected: [/401/] });
  const frame = await portalOf(page);
  const links: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/portal_link")) links.push(request.method());
  });
  await frame.getByRole("searchbox").fill("room 203 door");
  await frame.getByRole("button", { name: new RegExp(`^${confirmed}`) }).click();
  const details = frame.getByRole("article", { name: confirmed });
  await details.waitFor();

  moved = 2 * 60 * 60 * 1000;
  // The live stream ends with the link, and the portal's own look at what has happened meets its end.
  await until(async () => expect(links).toEqual(["POST"]));
  await hold(page, details.getByRole("button", { name: /unlock/i }));
  await details.getByText("Unlocked", { exact: true }).waitFor();
  expect(await frame.getByRole("searchbox").inputValue()).toBe("room 203 door");
  expect(links).toEqual(["POST"]);
  expect(house.commands()).toHaveLength(1);
});

test.concurrent("who is signed out of the product gets no new link, and the frame says so beside what it shows", async (context) => {
  let moved = 0;
  const house = await openHouse(context, { now: () => Date.now() + moved });
  const page = await house.visit({
    as: "ines",
    path: "/harbor-hotels/frame",
    expected: [/401/, /\[customer-portal\]/],
  });
  const frame = await portalOf(page);
  await page.context().clearCookies();
  moved = 2 * 60 * 60 * 1000;
  await frame
    .getByRole("button", { name: /renew|again/i })
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await rowOf(frame, offline).isVisible()).toBe(true);
});
