import { DEMO } from "@customer-portal/sandbox";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe } from "./axe.ts";
import { find, rowOf } from "./doors.ts";
import { openHouse } from "./house.ts";
import { focusedName, tabTo } from "./keyboard.ts";

const { confirmed } = DEMO.devices;

/** Whether anything would have to be scrolled sideways: the page, or what scrolls inside the shell. */
const isTooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main, .side, .tools-panel, dialog[open]")].some(
      (each) => each.scrollWidth > each.clientWidth,
    ),
  );

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

/** Every page, and what is on it once it is there. */
const pages: Record<string, (page: Page) => Locator> = {
  "/harbor-hotels/arrivals": (page) => page.getByText("Battery at 6 %"),
  "/harbor-hotels/arrivals/ana-moreira": (page) => page.getByRole("dialog").getByRole("button", { name: /^Unlock/ }),
  "/harbor-hotels/rooms?floor=Floor+2": (page) => page.getByRole("link", { name: "Room 212" }),
  "/harbor-hotels/rooms/harbor-room-204": (page) => page.getByRole("main").getByText(DEMO.devices.noiseSensor),
  "/harbor-hotels/doors": (page) => rowOf(page, DEMO.devices.offline),
  "/harbor-hotels/building": (page) => rowOf(page, DEMO.devices.offline),
  "/harbor-hotels/nothing": (page) => page.getByText("There is no such page"),
};

for (const width of [1280, 360])
  test.concurrent(`every page is clean in light and dark, ${width} px wide`, async (context) => {
    const house = await openHouse(context);
    const phone = width < 700 ? { hasTouch: true, isMobile: true } : {};
    const page = await house.visit({ viewport: { width, height: 800 }, ...phone });
    const look = async () => {
      await page.emulateMedia({ colorScheme: "light" });
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page, ["color-contrast"])).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    };
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await look();
    await page.getByRole("radio", { name: /Noor Haddad/ }).check();
    await page.getByRole("button", { name: "Sign in" }).click();
    for (const [path, there] of Object.entries(pages)) {
      await page.goto(path);
      await there(page).waitFor();
      await look();
    }

    await page.goto(`/harbor-hotels/doors?device=${await house.deviceId(confirmed)}`);
    await page.getByRole("article", { name: confirmed }).waitFor();
    await page.getByRole("button", { name: /Demo tools/ }).click();
    await page.getByRole("combobox", { name: "Device" }).waitFor();
    if (width < 700) await page.getByRole("button", { name: "Menu" }).click();
    await look();

    if (width > 700) return;
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [path, there] of Object.entries(pages)) {
      await page.goto(path);
      await there(page).waitFor();
      expect([path, await isTooWide(page)]).toEqual([path, false]);
    }
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
