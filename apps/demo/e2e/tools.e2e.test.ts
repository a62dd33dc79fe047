import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe } from "./axe.ts";
import { rowOf } from "./doors.ts";
import { openHouse } from "./house.ts";

const { confirmed, offline } = DEMO.devices;

async function openTools(page: Page) {
  await page.getByRole("button", { name: /Demo tools/ }).click();
  const tools = page.getByRole("region", { name: /Demo tools/ });
  await tools.getByRole("combobox", { name: "Device" }).waitFor();
  const press = async (button: string, done: string) => {
    await tools.getByRole("button", { name: button, exact: true }).click();
    await tools.getByText(done).waitFor();
  };
  return { tools, press };
}

test.concurrent("a battery runs low and an account comes back, and the host's own list follows", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/arrivals" });
  // What counts time on the page must have begun with this clock.
  await page.clock.install();
  await page.reload();
  const row = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await row("Ana Moreira").getByText("Door is well").waitFor();
  const { tools, press } = await openTools(page);
  await tools.getByRole("combobox", { name: "Device" }).selectOption(confirmed);
  await press("Critical", `${confirmed} has 5 % of battery left.`);
  const account = tools.getByRole("combobox", { name: "Account" });
  await account.selectOption("Yale, front-desk@harbor.pt");
  await press("Sign it in again", "Yale, front-desk@harbor.pt is signed in again.");
  await page.clock.fastForward(31_000);
  await row("Ana Moreira").getByText("Battery at 5 %").waitFor();
  await row("Samuel Okafor").getByText("Door is well").waitFor();

  await press("Sign it out", "Yale, front-desk@harbor.pt is signed out.");
  await press("Full", `${confirmed} has a full battery.`);
  await page.clock.fastForward(31_000);
  await row("Ana Moreira").getByText("Door is well").waitFor();
  await row("Samuel Okafor").getByText("Account signed out").waitFor();
  // The tools act on the sandbox itself: nothing of it went through the portal.
  expect(house.commands()).toEqual([]);
});

test.concurrent("the tools are at hand beside an open dialog, and cover nothing of it", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/arrivals" });
  const { tools, press } = await openTools(page);
  await page.getByRole("link", { name: "Ana Moreira" }).click();
  const dialog = page.getByRole("dialog", { name: "Arrival of Ana Moreira" });
  const card = dialog.getByRole("listitem").filter({ hasText: confirmed });
  await card.waitFor();
  const [above, below] = [await dialog.boundingBox(), await tools.boundingBox()];
  expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
  // The tools have followed to the room's lock by themselves.
  await press("Take offline", `${confirmed} is offline.`);
  await card
    .getByText(/^Offline/)
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await press("Bring online", `${confirmed} is online.`);
});

test.concurrent("latency slows every answer, until it is taken off", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await rowOf(page, offline).waitFor();
  const { press } = await openTools(page);
  await press("1.5 s", "Each call takes 1.5 seconds longer.");
  const took = async () => {
    const began = performance.now();
    await page.reload();
    await rowOf(page, offline).waitFor();
    return performance.now() - began;
  };
  expect(await took()).toBeGreaterThan(1500);
  await (await openTools(page)).press("None", "Calls answer at once.");
  // How long a call takes without it is the machine's affair.
  expect(house.sandbox.snapshot().variables["latency_ms"]).toBe(0);
});

test.concurrent("reading goes wrong part by part, and comes back once it is cleared", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "greta", path: "/maple-court/building", expected: [/Failed to load/] });
  const accounts = page.getByRole("region", { name: "How the locks are connected" });
  await accounts.getByRole("button", { name: /^Nuki/ }).waitFor();
  const { tools, press } = await openTools(page);
  const ill = page.getByText("The server has a problem");
  await tools.getByRole("combobox", { name: "Call" }).selectOption("All reading of accounts");
  await press("500", "All reading of accounts will fail with a server error.");
  await page.reload();
  await accounts.getByText("The server has a problem").waitFor();
  await page.getByRole("region", { name: "Main doors" }).getByText("Main entrance").waitFor();

  await page.goto("/maple-court/rooms?floor=Roof");
  await page.getByRole("button", { name: /^Unlock Roof garden/ }).waitFor();
  await openTools(page);
  await tools.getByRole("combobox", { name: "Call" }).selectOption("All reading of spaces");
  await press("Cut", "All reading of spaces will be cut off.");
  await page.reload();
  await ill.waitFor();
  await page.getByRole("link", { name: "Roof garden" }).waitFor();
  await openTools(page);
  await press("Clear faults", "No call will go wrong.");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: /^Unlock Roof garden/ }).waitFor();
  expect(await ill.count()).toBe(0);
});

test.concurrent("any accent can be read, and lasts through a reload", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({
    as: "ines",
    colorScheme: "light",
    path: `/harbor-hotels/doors?device=${await house.deviceId(confirmed)}`,
  });
  await page.getByRole("article", { name: confirmed }).waitFor();
  const { tools } = await openTools(page);
  await tools.getByRole("combobox", { name: "Density" }).selectOption("compact");
  for (const accent of ["Pure yellow", "Coral"]) {
    await tools.getByRole("button", { name: accent }).click();
    expect(await tools.getByRole("button", { name: accent, pressed: true }).count()).toBe(1);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe(page, { only: ["color-contrast"] })).toEqual([]);
    }
  }
  const looks = () =>
    page.evaluate(() => {
      const root = document.querySelector<HTMLElement>(".cp-root");
      return [root?.style.getPropertyValue("--cp-accent"), root?.dataset["density"]];
    });
  await page.reload();
  await page.getByRole("article", { name: confirmed }).waitFor();
  expect(await looks()).toEqual(["#e8604c", "compact"]);
});

test.concurrent("another customer is one choice away, on the same page", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "noor", path: "/harbor-hotels/rooms" });
  await page.getByRole("link", { name: "Room 101", exact: true }).waitFor();
  const { tools } = await openTools(page);
  await tools.getByRole("combobox", { name: "Customer" }).selectOption("maple-court");
  await page.getByRole("link", { name: "Unit 1A", exact: true }).waitFor();
  expect(await page.getByText(/Room 101/).count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe("/maple-court/rooms");
  const devices = tools.getByRole("combobox", { name: "Device" });
  await devices.locator("option", { hasText: "Bike room door" }).waitFor({ state: "attached" });
  expect(await devices.locator("option", { hasText: "Room 203" }).count()).toBe(0);
});
