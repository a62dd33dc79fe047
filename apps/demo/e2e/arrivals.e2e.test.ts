import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { hold } from "./doors.ts";
import { openHouse } from "./house.ts";
import { focusedName, tabTo } from "./keyboard.ts";

const { confirmed } = DEMO.devices;

test.concurrent("who arrives is let in by holding, from the host's own dialog, and checked in", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/arrivals" });
  const row = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await row("Mei Tan").getByText("Battery at 6 %").waitFor();
  await row("Samuel Okafor").getByText("Account signed out").waitFor();
  await row("Ana Moreira").getByText("Door is well").waitFor();

  await page.getByRole("link", { name: "Ana Moreira" }).click();
  const dialog = page.getByRole("dialog", { name: "Arrival of Ana Moreira" });
  await dialog.getByText("A quiet room, extra pillows").waitFor();
  await hold(page, dialog.getByRole("button", { name: `Unlock ${confirmed}` }));
  await dialog.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands().map(({ path, params }) => [path, params["device_id"]])).toEqual([
    ["/locks/unlock_door", await house.deviceId(confirmed)],
  ]);

  await dialog.getByRole("button", { name: "Check in" }).click();
  await dialog.getByText(/Checked in$/).waitFor();
  await page.goBack();
  await dialog.waitFor({ state: "detached" });
  await row("Ana Moreira").getByText("Checked in").waitFor();
  await page.goForward();
  await dialog.waitFor();
});

test.concurrent("who arrives is let in by keyboard alone, and focus returns to the row", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "tomas", path: "/harbor-hotels/arrivals" });
  const { keyboard } = page;
  await page.getByRole("link", { name: "Ana Moreira" }).waitFor();
  await tabTo(page, /^Ana Moreira$/);
  await keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Arrival of Ana Moreira" });
  await dialog.getByRole("button", { name: `Unlock ${confirmed}` }).waitFor();
  await tabTo(page, new RegExp(`^Unlock ${confirmed}`));
  await keyboard.press("Enter");
  // The first press asks for a second one.
  await dialog.getByRole("button", { name: /Enter again$/ }).waitFor();
  expect(house.commands()).toEqual([]);
  await keyboard.press("Enter");
  await dialog.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
  await keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await focusedName(page)).toBe("Ana Moreira");
  expect(new URL(page.url()).pathname).toBe("/harbor-hotels/arrivals");
});

test.concurrent("an arrival has an address of its own, closes to the list, and leads to its room", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "noor", path: "/harbor-hotels/arrivals/jonas-lind" });
  const dialog = page.getByRole("dialog", { name: "Arrival of Jonas Lind" });
  for (const name of [DEMO.devices.autoLock, DEMO.devices.thermostat, DEMO.devices.noiseSensor])
    await dialog.getByText(name).waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(new URL(page.url()).pathname).toBe("/harbor-hotels/arrivals");

  await page.getByRole("link", { name: "Jonas Lind" }).click();
  await dialog.getByRole("link", { name: "Everything about Room 204" }).click();
  await page.getByRole("heading", { name: "Room 204", level: 1 }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  await page.goBack();
  await dialog.waitFor();
});

test.concurrent("of doors that nobody could ask nothing is claimed, and what was known is called old", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/arrivals", expected: [/Failed to load/] });
  await page.clock.install();
  house.sandbox.simulate.fail({ path: "/devices/list", status: 500, times: 1000 });
  await page.reload();
  await page.getByText("The doors can’t be asked just now.").waitFor();
  expect(await page.getByText("Door not known").count()).toBe(9);
  expect(await page.getByText(/in trouble|need you/).count()).toBe(0);

  house.sandbox.simulate.clearFaults();
  await page.clock.fastForward(31_000);
  await page.getByText("2 doors need you").waitFor();
  house.sandbox.simulate.fail({ path: "/devices/list", status: 500, times: 1000 });
  await page.clock.fastForward(31_000);
  await page.getByText("this is how they were").waitFor();
  await page.getByText("Battery at 6 %").waitFor();
});

test.concurrent("each business calls its day by its own name", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "noor", path: "/harbor-hotels/arrivals" });
  const property = page.getByRole("combobox", { name: "Property" });
  const pages = page.getByRole("navigation", { name: "Pages" });
  const expected = {
    "alder-rentals": [/^Check-ins/, "Lucía Romero", "Apartments"],
    "maple-court": [/^Move-ins/, "Jana Vogel", "Units"],
    "pulse-gym": [/^Classes/, "Early spinning", "Spaces"],
    "northgate-offices": [/^Meetings/, "Board review", "Rooms"],
  } as const;
  for (const [key, [heading, name, rooms]] of Object.entries(expected)) {
    await property.selectOption(key);
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
    await page.getByRole("main").getByRole("link", { name }).waitFor();
    await page.getByText("Door is well").first().waitFor();
    await pages.getByRole("link", { name: rooms }).waitFor();
    expect(await page.getByText("Ana Moreira").count()).toBe(0);
  }
  await page.goBack();
  await page.getByRole("heading", { name: "Classes", level: 1 }).waitFor();
});

test.concurrent("who may only look sees the day and can tick nobody off", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "rita", path: "/harbor-hotels/arrivals/ana-moreira" });
  const dialog = page.getByRole("dialog", { name: "Arrival of Ana Moreira" });
  await hold(page, dialog.getByRole("button", { name: `Unlock ${confirmed}`, disabled: true }));
  expect(await dialog.getByRole("button", { name: "Check in" }).count()).toBe(0);
  expect(house.commands()).toEqual([]);
});
