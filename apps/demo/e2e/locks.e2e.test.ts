import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { find, hold, rowOf, unlock } from "./doors.ts";
import { type House, openHouse } from "./house.ts";

/** Lets the time pass that a lock takes to answer, on both sides. */
async function passTime({ sandbox }: House, page: Page): Promise<void> {
  sandbox.simulate.advanceClock({ ms: 2_000 });
  await page.clock.fastForward(1_000);
}

test.concurrent("search finds suites however they are written", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  for (const written of ["suite", "SUITE"]) {
    await page.getByRole("searchbox", { name: /Search/ }).fill(written);
    await page.getByText(/^1\d devices found$/).waitFor();
    await rowOf(page, "Suite 501 door").waitFor();
    expect(await rowOf(page, "Room 203 door").count()).toBe(0);
  }
});

test.concurrent("a door is held open, and says so once the lock has confirmed it", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  const { confirmed } = DEMO.devices;
  await page.clock.install();
  const row = await unlock(page, confirmed);
  await passTime(house, page);
  await row.getByText("Unlocked", { exact: true }).waitFor();
  await page.getByText(new RegExp(`^${confirmed}: Unlocked at .*confirmed by the lock`)).waitFor({ state: "attached" });
  expect(house.commands().map(({ path, params }) => [path, params["device_id"]])).toEqual([
    ["/locks/unlock_door", await house.deviceId(confirmed)],
  ]);
});

test.concurrent("a finger on a phone holds a door open", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({
    as: "tomas",
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const row = await find(page, DEMO.devices.confirmed);
  const { x, y, width, height } = (await row.getByRole("button", { name: /^Unlock/ }).boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  const touch = await page.context().newCDPSession(page);
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await row.getByText("Unlocking…").waitFor();
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await row.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
});

test.concurrent("a press that is not held unlocks nothing", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  const row = await find(page, DEMO.devices.confirmed);
  await row.getByRole("button", { name: /^Unlock/ }).hover();
  await page.mouse.down();
  await page.mouse.up();
  await row.getByText("Keep holding").waitFor();
  await page.waitForTimeout(800);
  expect(house.commands()).toEqual([]);
});

test.concurrent("a lock that does not confirm is said to be unconfirmed", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await page.clock.install();
  const row = await unlock(page, DEMO.devices.unconfirmed);
  await passTime(house, page);
  await row.getByText("Sent, not confirmed").waitFor();
  await row.getByText(/The lock has not confirmed it: try the door/).waitFor();
  expect(await row.getByText("Unlocked", { exact: true }).count()).toBe(0);
});

test.concurrent("a lock that fails says why, and stays locked", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await page.clock.install();
  const row = await unlock(page, DEMO.devices.jammed);
  await passTime(house, page);
  await row.getByText(/Could not unlock\. The lock is jammed/).waitFor();
  await row.getByText("Locked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
});

test.concurrent("a lock that never answers shows the time it takes, then that nobody knows", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await page.clock.install();
  const row = await unlock(page, DEMO.devices.neverAnswers);
  await row.getByText("2 s").waitFor();
  await page.clock.fastForward(20_000);
  await row.getByText("No answer yet").waitFor();
  await row.getByText(/The door may be unlocked or not: try it\. Still watching/).waitFor();
  await row.getByRole("button", { name: /^Lock / }).waitFor();
  expect(house.commands()).toHaveLength(1);
});

test.concurrent("a lock turned by hand elsewhere shows by itself", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines" });
  await page.clock.install();
  const { confirmed } = DEMO.devices;
  const row = await find(page, confirmed);
  await row.getByText("Locked", { exact: true }).waitFor();
  house.sandbox.simulate.turnLock({ device_id: await house.deviceId(confirmed), locked: false });
  await page.clock.fastForward(9_000);
  await row.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toEqual([]);
});

test.concurrent("the demo's tools turn a lock by hand and change how it answers", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({
    as: "tomas",
    path: `/harbor-hotels/doors?device=${await house.deviceId("Spa door")}`,
  });
  await page.clock.install();
  const details = page.getByRole("article", { name: "Spa door" });
  await page.getByRole("button", { name: /Demo tools/ }).click();
  const tools = page.getByRole("region", { name: /Demo tools/ });
  await tools.getByRole("combobox", { name: "Device" }).waitFor();
  await tools.getByRole("button", { name: "Failed" }).click();
  await tools.getByText("Spa door will fail its commands.").waitFor();
  await hold(page, details.getByRole("button", { name: /^(Hold to unlock|Unlock)/ }));
  await details.getByText(/Could not unlock/).waitFor();
  await tools.getByText("device_command.settled unlock: failed").waitFor();
  await tools.getByRole("button", { name: "Unlock by hand" }).click();
  await tools.getByText("Spa door was unlocked by hand.").waitFor();
  await page.clock.fastForward(9_000);
  await details.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands()).toHaveLength(1);
  await tools.getByRole("button", { name: "Reset the sandbox" }).click();
  await details.getByText("Locked", { exact: true }).waitFor();
});
