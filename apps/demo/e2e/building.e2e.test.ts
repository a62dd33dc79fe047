import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { find } from "./doors.ts";
import { openHouse } from "./house.ts";

test.concurrent("single panels stand among the host's own words, and show the same truth", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/building" });
  await page.getByRole("article", { name: "A full house by tonight" }).waitFor();
  const doors = page.getByRole("region", { name: "Main doors" });
  await doors.getByText("Gym entrance").waitFor();
  await doors.getByText("Garage gate").waitFor();
  expect(await doors.getByRole("listitem").count()).toBe(2);

  const row = await find(page.getByRole("region", { name: "Everything in the house" }), "Garage gate");
  await row.getByText("Unlocked", { exact: true }).waitFor();
  await doors.getByRole("button", { name: "Lock Garage gate" }).click();
  await doors.getByText("Locked", { exact: true }).waitFor();
  await row.getByText("Locked", { exact: true }).waitFor();
  expect(house.commands().map(({ path }) => path)).toEqual(["/locks/lock_door"]);

  await row.getByRole("button", { name: /^Garage gate/ }).click();
  await page.getByRole("article", { name: "Garage gate" }).waitFor();
  expect(new URL(page.url()).searchParams.get("device")).toBe(await house.deviceId("Garage gate"));
  await page.goBack();
  await page.getByRole("article", { name: "Garage gate" }).waitFor({ state: "detached" });
});

test.concurrent("the accounts beside the report tell which is signed out, and what that costs", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/building" });
  const accounts = page.getByRole("region", { name: "How the locks are connected" });
  await accounts.getByRole("button", { name: /^What to do: Yale/ }).click();
  const details = accounts.getByRole("article", { name: "Yale" });
  await details.getByText(DEMO.devices.signedOut).waitFor();
  await accounts.getByRole("button", { name: "All accounts" }).click();
  await accounts.getByRole("button", { name: /^Salto KS/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/harbor-hotels/building");
});

test.concurrent("one panel that can't be read leaves the others and the host's own words as they are", async (context) => {
  const house = await openHouse(context);
  house.sandbox.simulate.fail({ path: "/connected_accounts/list", status: 500, times: 1000 });
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/building", expected: [/Failed to load/] });
  const accounts = page.getByRole("region", { name: "How the locks are connected" });
  await accounts.getByText("The server has a problem").waitFor();
  await page.getByRole("article", { name: "A full house by tonight" }).waitFor();
  await page.getByRole("region", { name: "Main doors" }).getByText("Garage gate").waitFor();
  await find(page.getByRole("region", { name: "Everything in the house" }), "Garage gate");
  await accounts.getByRole("button", { name: "Try again" }).waitFor();
  expect(await accounts.getByRole("button", { name: /^Salto KS/ }).count()).toBe(0);
});
