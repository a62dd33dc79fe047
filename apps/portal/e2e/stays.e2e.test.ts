import { DEMO } from "@customer-portal/sandbox";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { faultsOf } from "./faults-of.ts";
import { openHotel } from "./open-hotel.ts";

const HOTEL = DEMO.customerKey;
const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const room = (page: Page, name: string) => page.getByRole("article", { name, exact: true });
const start = (page: Page) => page.getByText(DEMO.devices.offline).first();
const REFUSED = [/status of 40[34]/];

test.for([
  ["a reservation", { reservation_key: "res-1" }],
  ["a reservation that has no grant yet", { reservation_key: "res-early" }],
  ["a booking", { booking_key: "book-1" }],
  ["an access grant", { access_grant_key: "grant-1" }],
] as const)("a link to %s opens its place, and stays there after a reload", async ([, manage], context) => {
  const { house, lead } = await openHotel(context);
  const page = await house.visit(await lead(manage));
  await room(page, "Room 204").waitFor();
  await page.getByRole("navigation").waitFor();
  expect(await page.getByRole("status").filter({ hasText: "This link" }).count()).toBe(0);
  const asked = () => house.asked.filter((each) => each.startsWith("POST /api/customer-portal/access_grants/")).length;
  expect(asked()).toBe(1);
  await page.reload();
  await room(page, "Room 204").waitFor();
  expect(asked()).toBe(1);
});

test("a deep link to a reservation opens its place too, and a restricted one nothing else", async (context) => {
  const { house, lead } = await openHotel(context);
  const deep_link = { resource_type: "reservation", resource_key: "res-1" } as const;
  await room(await house.visit(await lead({}, { landing_page: undefined, deep_link })), "Room 204").waitFor();
  const restricted = await lead({}, { landing_page: undefined, deep_link, navigation_mode: "restricted" });
  const page = await house.visit(restricted);
  await room(page, "Room 204").waitFor();
  expect(await page.getByRole("navigation").count()).toBe(0);
});

test("a stay of several places leads to each of them", async (context) => {
  const { house, lead } = await openHotel(context);
  const page = await house.visit(await lead({ reservation_key: "res-2" }));
  const places = page.getByRole("group", { name: "This link leads to 2 places" });
  await room(page, "Room 204").waitFor();
  await places.getByRole("button", { name: "Room 203" }).click();
  await room(page, "Room 203").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goBack();
  await room(page, "Room 204").waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await places.waitFor({ state: "detached" });

  const single = await house.visit(await lead({ reservation_key: "res-2" }, { navigation_mode: "restricted" }));
  await room(single, "Room 204").waitFor();
  await single.getByRole("button", { name: "Room 203" }).click();
  await room(single, "Room 203").waitFor();
  expect(await room(single, "Room 204").count()).toBe(0);
  expect(await single.getByRole("navigation").count()).toBe(0);
  expect(await faultsOf(single)).toEqual([]);
});

test("of several places a link shows those that it reaches", async (context) => {
  const { house, ask, lead } = await openHotel(context);
  const { space } = await ask("/spaces/get", { space_key: "harbor-room-203" });
  const { space_id } = space as unknown as { space_id: string };
  const url = await lead({ reservation_key: "res-2" }, { space_ids: [space_id] });
  const page = await house.visit(url, { expected: REFUSED });
  await room(page, "Room 203").waitFor();
  expect(await page.getByText("Room 204").count()).toBe(0);
});

test("a stay with doors and no space opens a door", async (context) => {
  const { house, ask, lead } = await openHotel(context);
  const { devices } = await ask("/devices/list", { customer_key: HOTEL, search: DEMO.devices.confirmed });
  const [door] = devices as unknown as { device_id: string }[];
  await ask("/access_grants/create", {
    user_identity: { full_name: "Cleaner", email_address: "cleaner@example.com" },
    device_ids: [door?.device_id],
    requested_access_methods: [{ mode: "code" }],
    access_grant_key: "door-only",
    starts_at: at(-1),
    ends_at: at(5),
  });
  const page = await house.visit(await lead({ access_grant_key: "door-only" }));
  await room(page, DEMO.devices.confirmed).waitFor();
  expect(await page.getByRole("group", { name: /This link leads to/ }).count()).toBe(0);
});

test("a stay that is over opens its place, and says when it ended", async (context) => {
  const { house, lead } = await openHotel(context);
  const page = await house.visit(await lead({ reservation_key: "res-over" }));
  await room(page, "Room 204").waitFor();
  const date = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" }).format(Date.now() - 48 * HOUR);
  const note = page.getByRole("status").filter({ hasText: `The booking or access of this link ended on ${date}` });
  await note.waitFor();
  expect(await note.textContent()).not.toContain("start of the portal");
});

const NOT_FOUND = "What this link leads to can’t be found";
const LEFT_OUT = "What this link leads to is not shown here";
const manage = { reservation_key: "res-1" };

test.for([
  ["does not exist", { reservation_key: "no-such" }, {}, NOT_FOUND],
  ["is another customer's", { reservation_key: "res-theirs" }, {}, NOT_FOUND],
  ["is an access that does not exist", { access_grant_key: "no-such" }, {}, NOT_FOUND],
  ["has no place", { reservation_key: "res-nowhere" }, {}, "There is no place to show here"],
  ["is left out", manage, { features: { manage: { exclude_reservation_management: true } } }, LEFT_OUT],
  ["may not be seen", manage, { permissions: ["devices.see", "spaces.see"] }, LEFT_OUT],
  ["is of places that may not be seen", manage, { permissions: ["devices.see", "access_grants.see"] }, LEFT_OUT],
] as const)("a stay that %s: the page says so and opens the start, or nothing else", async (each, context) => {
  const [, landing, said, words] = each;
  const { house, lead } = await openHotel(context);
  const page = await house.visit(await lead(landing, said), { expected: REFUSED });
  await start(page).waitFor();
  const note = page.getByRole("status").filter({ hasText: words });
  await note.filter({ hasText: "This is the start of the portal." }).waitFor();

  const single = await house.visit(await lead(landing, { ...said, navigation_mode: "restricted" }), {
    expected: REFUSED,
  });
  await single.getByRole("status").filter({ hasText: words }).waitFor();
  expect([await start(single).count(), await single.getByRole("navigation").count()]).toEqual([0, 0]);
});

test("a stay that can't be asked for now opens the start, and its place once it can", async (context) => {
  const { house, lead } = await openHotel(context);
  const page = await house.visit("about:blank", { expected: [/status of 50\d/] });
  await page.route("**/access_grants/list?**", (route) => route.fulfill({ status: 502, body: "{}" }));
  await page.goto(await lead({ reservation_key: "res-1" }));
  await start(page).waitFor();
  const note = page.getByRole("status").filter({ hasText: "Where this link leads could not be found out" });
  await note.waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute("**/access_grants/list?**");
  await note.getByRole("button", { name: "Try again" }).click();
  await room(page, "Room 204").waitFor();
  await note.waitFor({ state: "detached" });
  expect(new URL(page.url()).hash).toMatch(/^#portal\/spaces\//);
});

test("a deep link of the sandbox's own opens the stay's place and nothing else, by the road without a gateway", async (context) => {
  const { house, ask } = await openHotel(context);
  const make = (reservation_key: string) => house.gateway.createDeepLink({ customer_key: HOTEL, reservation_key });
  const page = await house.visit((await make("res-1")).url);
  await room(page, "Room 204").waitFor();
  expect([await page.getByRole("navigation").count(), house.asked]).toEqual([0, []]);
  const early = await house.visit((await make("res-early")).url);
  await room(early, "Room 204").waitFor();

  const { url } = await make("res-2");
  await ask("/customers/delete_data", { reservation_keys: ["res-2"] });
  const gone = await house.visit(url, { expected: REFUSED });
  await gone.getByRole("status").filter({ hasText: NOT_FOUND }).waitFor();
  expect(await start(gone).count()).toBe(0);
  expect(await faultsOf(gone)).toEqual([]);
});
