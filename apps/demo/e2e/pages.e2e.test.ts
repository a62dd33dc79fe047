import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { find, rowOf } from "./doors.ts";
import { openHouse } from "./house.ts";
import { focusedName, tabTo } from "./keyboard.ts";

const { confirmed } = DEMO.devices;

test.concurrent("a person signs in, sees their property, and signs out", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit();
  await page.getByRole("radio", { name: /Alder Rentals/ }).check();
  await page.getByRole("radio", { name: /Marta Alder/ }).check();
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Check-ins" }).waitFor();
  expect(await page.title()).toBe("Check-ins at Alder Rentals – Parlour");
  await page.getByRole("link", { name: "Doors & devices" }).click();
  await rowOf(page, "Alfama Studio front door").waitFor();
  expect(await page.title()).toBe("Doors & devices at Alder Rentals – Parlour");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Good to see you" }).waitFor();
  await page.reload();
  await page.getByRole("heading", { name: "Good to see you" }).waitFor();
  expect(await page.context().cookies()).toEqual([]);
});

test.concurrent("everything from signing in to unlocking goes by keyboard alone", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit();
  await page.getByRole("radio", { name: /Harbor Hotels/ }).waitFor();
  const { keyboard } = page;
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await tabTo(page, /^Sign in$/);
  await keyboard.press("Enter");
  await page.getByRole("link", { name: "Hana Suzuki" }).waitFor();
  await page.getByText("Tomás Reis").waitFor();

  await keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Tab");
  await tabTo(page, /^Doors & devices$/);
  await keyboard.press("Enter");
  await rowOf(page, DEMO.devices.offline).waitFor();
  await tabTo(page, /^Search by/);
  await keyboard.type("room 203 door");
  await page.getByText("1 device found").waitFor({ state: "attached" });
  await tabTo(page, /^Room 203 door/);
  await keyboard.press("Enter");
  const details = page.getByRole("article", { name: confirmed });
  await details.waitFor();
  await tabTo(page, /^Hold to unlock/);
  await keyboard.press("Enter");
  expect(await focusedName(page)).toMatch(/Press Enter again/);
  await keyboard.press("Enter");
  await details.getByText(/^Unlocked at .*confirmed by the lock/).waitFor();
  expect(house.sandbox.requests.filter(({ path }) => path === "/locks/unlock_door")).toHaveLength(1);
});

test.concurrent("Back closes what was opened, and an address opens it", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  const row = await find(page, confirmed);
  await row.getByRole("button", { name: new RegExp(`^${confirmed}`) }).click();
  const details = page.getByRole("article", { name: confirmed });
  await details.waitFor();
  expect(new URL(page.url()).searchParams.get("device")).toBe(await house.deviceId(confirmed));
  await page.goBack();
  await details.waitFor({ state: "detached" });
  await page.goForward();
  await details.waitFor();
});

test.concurrent("the chosen colours hold for host and portal alike, also after a reload", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", colorScheme: "light" });
  await rowOf(page, DEMO.devices.offline).waitFor();
  const colours = () =>
    page.evaluate(() =>
      [document.body, document.querySelector(".cp-root")].map((each) => each && getComputedStyle(each).color),
    );
  const light = await colours();
  await page.getByRole("radio", { name: "Dark" }).check();
  const dark = await colours();
  expect(dark).not.toEqual(light);
  expect(dark[1]).not.toBe(light[1]);
  await page.reload();
  await rowOf(page, DEMO.devices.offline).waitFor();
  expect(await colours()).toEqual(dark);
});
