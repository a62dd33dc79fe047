import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, type AxeRules } from "./axe.ts";
import { rowOf } from "./doors.ts";
import { openHouse } from "./house.ts";

/** Whether anything would have to be scrolled sideways: the page, or what scrolls inside the shell. */
const isTooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main, .side, .tools-panel, dialog[open]")].some(
      (each) => each.scrollWidth > each.clientWidth,
    ),
  );

/** Every page, and what is on it once it is there; mostly of a small house, for axe takes its time with each row. */
const pages: Record<string, (page: Page) => Locator> = {
  "/harbor-hotels/arrivals": (page) => page.getByText("Battery at 6 %"),
  "/harbor-hotels/arrivals/ana-moreira": (page) => page.getByRole("dialog").getByRole("button", { name: /^Unlock/ }),
  "/northgate-offices/rooms": (page) => page.getByRole("button", { name: /^Unlock Server room/ }),
  "/northgate-offices/rooms/northgate-meeting-room-liffey": (page) => page.getByText("Meeting room Liffey climate"),
  "/northgate-offices/doors": (page) => rowOf(page, "Server room door"),
  "/northgate-offices/doors/spaces": (page) => rowOf(page, "Server room"),
  "/northgate-offices/doors/spaces?space=northgate-server-room": (page) =>
    page.getByRole("article", { name: "Server room" }).getByRole("button", { name: /^Unlock/ }),
  "/northgate-offices/doors/accounts": (page) => rowOf(page, "Salto Space"),
  "/northgate-offices/building": (page) => rowOf(page, "Server room door"),
  "/northgate-offices/frame": (page) => page.frameLocator("iframe").getByText("Server room door").first(),
  "/northgate-offices/nothing": (page) => page.getByText("There is no such page"),
};

for (const width of [1280, 360])
  test.concurrent(`every page is clean in light and dark, ${width} px wide`, { timeout: 120_000 }, async (context) => {
    const house = await openHouse(context);
    const phone = width < 700 ? { hasTouch: true, isMobile: true } : {};
    const page = await house.visit({ viewport: { width, height: 800 }, ...phone });
    const look = async (rules?: AxeRules) => {
      await page.emulateMedia({ colorScheme: "light" });
      expect(await axe(page, rules)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axe(page, { only: ["color-contrast"] })).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    };
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await look();
    await page.getByRole("radio", { name: /Noor Haddad/ }).check();
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Arrivals" }).waitFor();
    for (const [path, there] of Object.entries(pages)) {
      await page.goto(path);
      await there(page).waitFor();
      await look();
    }

    await page.goto("/northgate-offices/doors");
    await rowOf(page, "Server room door")
      .getByRole("button", { name: /^Server room door/ })
      .click();
    await page.getByRole("article", { name: "Server room door" }).waitFor();
    await page.getByRole("button", { name: /Demo tools/ }).click();
    await page.getByRole("combobox", { name: "Device" }).waitFor();
    if (width < 700) await page.getByRole("button", { name: "Menu" }).click();
    await look();
  });

test.concurrent("nothing is to be scrolled sideways, 320 px wide", async (context) => {
  const house = await openHouse(context);
  const viewport = { width: 320, height: 640 };
  const page = await house.visit({ as: "noor", viewport, hasTouch: true, isMobile: true });
  for (const [path, there] of Object.entries(pages)) {
    await page.goto(path);
    await there(page).waitFor();
    expect([path, await isTooWide(page)]).toEqual([path, false]);
  }
});
