import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { find, hold, rowOf } from "./doors.ts";
import { type House, openHouse } from "./house.ts";

const LIST = "**/api/customer-portal/devices/list*";
const { confirmed } = DEMO.devices;

/** Comes back to the page after a while, which is when the list is read again. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(31_000);
  await page.evaluate(() => window.dispatchEvent(new Event("visibilitychange")));
}

/** Lets every reading of the list at the sandbox go wrong. */
const fail = ({ sandbox }: House, fault: object) =>
  sandbox.simulate.fail({ path: "/devices/list", times: 1000, ...fault });

test.concurrent.for([
  {
    what: "429",
    title: "Too many requests",
    begin: async (_page: Page, house: House) => fail(house, { retry_after: 10 }),
  },
  {
    what: "500",
    title: "The server has a problem",
    begin: async (_page: Page, house: House) => fail(house, { status: 500 }),
  },
  {
    what: "a web page from our own server",
    title: "The server’s answer could not be read",
    begin: (page: Page) =>
      page.route(LIST, (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" })),
  },
  {
    what: "no connection to our own server",
    title: "No connection to the server",
    begin: (page: Page) => page.route(LIST, (route) => route.abort("connectionreset")),
  },
])("$what: what is on screen stays, the failure is said, Retry works", async ({ title, begin }, context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", expected: [/Failed to load resource/] });
  await page.clock.install();
  const row = await find(page, confirmed);
  await begin(page, house);
  await comeBack(page);
  const alert = page.getByRole("alert");
  await alert.getByText(title).waitFor();
  expect(await alert.textContent()).toContain("You see what was known at");
  expect(await row.getByText("Locked", { exact: true }).isVisible()).toBe(true);
  house.sandbox.simulate.clearFaults();
  await page.unroute(LIST);
  await page.getByRole("button", { name: "Try again" }).click();
  await alert.waitFor({ state: "detached" });
  expect(await row.isVisible()).toBe(true);
});

test.concurrent("a first reading that is cut off says so, and Retry brings the list", async (context) => {
  const house = await openHouse(context);
  fail(house, { cut: true });
  const page = await house.visit({ as: "ines", expected: [/Failed to load resource/] });
  await page.getByText("The server has a problem").waitFor();
  house.sandbox.simulate.clearFaults();
  await page.getByRole("button", { name: "Try again" }).click();
  await page
    .getByRole("button", { name: new RegExp(DEMO.devices.offline) })
    .first()
    .waitFor();
  expect(await page.getByText("The server has a problem").count()).toBe(0);
});

test.concurrent("an unlock pressed offline is never sent", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", expected: [/ERR_INTERNET_DISCONNECTED/] });
  await page.clock.install();
  const row = await find(page, confirmed);
  await page.context().setOffline(true);
  await hold(page, row.getByRole("button", { name: /^Unlock/ }));
  await row.getByText(/You are offline, so nothing was sent/).waitFor();
  await page.clock.fastForward(60_000);
  await page.context().setOffline(false);
  await page.clock.fastForward(10_000);
  await page.waitForTimeout(800);
  expect(house.commands()).toEqual([]);
  expect(await row.getByRole("button", { name: /^Unlock/ }).isEnabled()).toBe(true);
});

test.concurrent("an unlock whose connection is cut is not sent again", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", expected: [/ERR_CONNECTION_RESET/] });
  await page.clock.install();
  await page.route("**/api/customer-portal/locks/**", (route) => route.abort("connectionreset"));
  const row = await find(page, confirmed);
  await hold(page, row.getByRole("button", { name: /^Unlock/ }));
  await row.getByText("No answer yet").waitFor();
  await page.unroute("**/api/customer-portal/locks/**");
  await page.clock.fastForward(60_000);
  await page.waitForTimeout(800);
  expect(house.commands()).toEqual([]);
});

test.concurrent("a sign-in that ends midway is said, nothing goes blank, and one comes back to the same place", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "noor", expected: [/401/] });
  const row = await find(page, confirmed);
  await page.context().clearCookies();
  await hold(page, row.getByRole("button", { name: /^Unlock/ }));
  await row.getByText(/Your sign-in has ended, so nothing was sent/).waitFor();
  await page.getByRole("alert").getByText("You have been signed out.").waitFor();
  expect(await row.isVisible()).toBe(true);
  await page.getByRole("button", { name: "Sign in again" }).click();
  await page.getByRole("radio", { name: /Noor Haddad/ }).check();
  await page.getByRole("button", { name: "Sign in" }).click();
  await rowOf(page, DEMO.devices.offline).waitFor();
  expect(new URL(page.url()).pathname).toBe("/harbor-hotels/doors");
  expect(await page.getByRole("alert").count()).toBe(0);
});

test.concurrent("another's property and one that does not exist are two different refusals", async (context) => {
  const house = await openHouse(context);
  const foreign = await house.visit({ as: "ines", path: "/alder-rentals/doors", expected: [/403/] });
  await foreign.getByText("You don’t work at this property").waitFor();
  const unknown = await house.visit({
    as: "ines",
    path: `/${encodeURIComponent("ホテル 7/ü?&#")}/doors`,
    expected: [/404/],
  });
  await unknown.getByText("There is no such property").waitFor();
  expect(house.sandbox.requests).toEqual([]);
});

test.concurrent("who may only look is told so, and can press nothing", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "rita" });
  const row = await find(page, confirmed);
  await hold(page, row.getByRole("button", { name: /^Unlock/, disabled: true }));
  await row.getByText("This portal is for looking only").waitFor({ state: "attached" });
  expect(house.commands()).toEqual([]);
});
