import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { hold } from "./doors.ts";
import { openHouse } from "./house.ts";

const { confirmed, autoLock, thermostat } = DEMO.devices;

test.concurrent("a room's card runs its door, and opens the host's page of that room", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/rooms" });
  await page.getByRole("link", { name: "Room 101", exact: true }).waitFor();
  expect(await page.getByRole("link", { name: "Room 203", exact: true }).count()).toBe(0);
  await page.getByRole("link", { name: "Floor 2" }).click();
  const room = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Room 203", exact: true }) });
  await hold(page, room.getByRole("button", { name: /^Unlock Room 203/ }));
  await room.getByText("Unlocked", { exact: true }).waitFor();
  expect(house.commands().map(({ path, params }) => [path, params["device_id"]])).toEqual([
    ["/locks/unlock_door", await house.deviceId(confirmed)],
  ]);

  await room.getByRole("button", { name: /^Room 203/ }).click();
  await page.getByRole("heading", { name: "Room 203", level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe("/harbor-hotels/rooms/harbor-room-203");
  await page.getByRole("link", { name: "Ana Moreira" }).click();
  await page.getByRole("dialog", { name: "Arrival of Ana Moreira" }).waitFor();
  await page.goBack();
  await page.goBack();
  await room.waitFor();
  expect(new URL(page.url()).searchParams.get("floor")).toBe("Floor 2");
});

test.concurrent("in a room a device is opened and its lock run, and Back returns to the room", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/rooms/harbor-room-204" });
  const notes = page.getByRole("region", { name: "Our notes" });
  await notes.getByText("Jonas Lind").first().waitFor();
  const doors = page.getByRole("region", { name: "Doors and devices of Room 204" });
  await doors.getByText(thermostat).waitFor();
  await doors.getByRole("button", { name: new RegExp(`^${autoLock}`) }).click();
  const device = doors.getByRole("article", { name: autoLock });
  await hold(page, device.getByRole("button", { name: /^(Hold to unlock|Unlock)/ }));
  await device.getByText(/^Unlocked at .*confirmed by the lock/).waitFor();
  expect(new URL(page.url()).search).toBe(`?device=${await house.deviceId(autoLock)}`);
  await page.goBack();
  await doors.getByText(thermostat).waitFor();
  await device.waitFor({ state: "detached" });

  await notes.getByRole("link", { name: "Room 204 among all doors" }).click();
  await page.getByRole("navigation", { name: "Portal" }).waitFor();
  await page.getByRole("article", { name: "Room 204" }).waitFor();
});

test.concurrent("a room that is in no book, and a floor that is none, are said in words", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/rooms/alder-apartment-1" });
  await page.getByText("There is no such place here").waitFor();
  await page.goto("/harbor-hotels/rooms?floor=Attic");
  await page.getByText("There is no Attic here").waitFor();
  expect(house.sandbox.requests.filter(({ path }) => path === "/spaces/get")).toEqual([]);
});
