import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { faultsOf } from "./faults-of.ts";
import { openHouse } from "./open-house.ts";

const HOTEL = DEMO.customerKey;
const DAY = 86_400_000;

test("a link opens its customer's portal, and is nowhere to be seen afterwards", async (context) => {
  const house = await openHouse(context);
  const { url } = await house.gateway.createCustomerPortal({
    customer_key: HOTEL,
    title: "Harbor Hotels",
    business_vertical: "hospitality",
    locale: "en-GB",
  });
  const token = new URL(url).hash.slice(1);
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const page = await house.visit("about:blank");
  page.on("request", (request) => asked.push({ url: request.url(), headers: request.headers() }));
  await page.goto(url);
  const navigation = page.getByRole("navigation", { name: "Harbor Hotels" });
  await navigation.getByRole("link", { name: /^Rooms/ }).waitFor();
  await page.getByText(DEMO.devices.offline).first().waitFor();

  expect(await page.title()).toBe("Harbor Hotels");
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(page.url()).toBe(`${house.pageUrl}/`);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(token);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 1]);
  // It goes to the gateway, as Bearer and without cookies; nobody else is asked anything.
  const origins = [house.pageUrl, house.hostUrl, house.sandboxUrl];
  expect([...new Set(asked.map((each) => new URL(each.url).origin))].toSorted()).toEqual(origins.toSorted());
  for (const { url: where, headers } of asked) {
    expect(where).not.toContain(token);
    expect([headers["cookie"], headers["referer"] ?? ""]).toEqual([undefined, expect.not.stringContaining(token)]);
    expect(headers["authorization"]).toBe(where.startsWith(house.hostUrl) ? `Bearer ${token}` : undefined);
  }

  await navigation.getByRole("link", { name: /^Rooms/ }).click();
  await page.getByText("Room 204").first().waitFor();
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  await page.goForward();
  await page.getByText(DEMO.devices.offline).first().waitFor();
  expect(page.url()).not.toContain(token);
  await page.reload();
  await page.getByText(DEMO.devices.offline).first().waitFor();
});

test("what a link does not allow can't be had by a request made by hand", async (context) => {
  const house = await openHouse(context);
  const { url } = await house.gateway.createCustomerPortal({
    customer_key: HOTEL,
    features: { connect: { exclude: true } },
    read_only: true,
  });
  const page = await house.visit(url, { expected: [/status of 40[134]/] });
  const row = page.getByRole("button", { name: `Unlock ${DEMO.devices.confirmed}` });
  await page.getByRole("searchbox").fill(DEMO.devices.confirmed);
  await row.waitFor();
  expect(await row.getAttribute("aria-disabled")).toBe("true");
  expect(await page.getByRole("link", { name: /^Accounts/ }).count()).toBe(0);

  const byHand = (route: string, customerKey: string, body: object) =>
    page.evaluate(
      async ([address, token, text]) => {
        const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
        const response = await fetch(address, { method: "POST", headers, body: text, credentials: "omit" });
        const answer = (await response.json()) as { error?: { type: string }; devices?: { device_id: string }[] };
        return { status: response.status, type: answer.error?.type, devices: answer.devices };
      },
      [
        `${house.hostUrl}/api/customer-portal${route}?customer_key=${customerKey}`,
        new URL(url).hash.slice(1),
        JSON.stringify(body),
      ] as const,
    );
  const { devices } = await byHand("/devices/list", HOTEL, { search: DEMO.devices.confirmed });
  const device_id = devices?.[0]?.device_id;
  expect(await byHand("/locks/unlock_door", HOTEL, { device_id })).toMatchObject({ status: 403, type: "read_only" });
  expect(await byHand("/connected_accounts/list", HOTEL, {})).toMatchObject({ status: 403, type: "feature_excluded" });
  expect(await byHand("/devices/list", DEMO.otherCustomerKey, {})).toMatchObject({
    status: 403,
    type: "customer_forbidden",
  });
  expect(await byHand("/portal_link", HOTEL, {})).toMatchObject({ status: 404, type: "route_not_allowed" });
  expect(house.sandbox.requests.some(({ path }) => path.startsWith("/locks/"))).toBe(false);
});

test("a link that ends leaves what is on screen there, and says so; the next one goes on in its place", async (context) => {
  const house = await openHouse(context);
  const make = async () => (await house.gateway.createCustomerPortal({ customer_key: HOTEL, expires_in: 3600 })).url;
  const page = await house.visit(await make(), { expected: [/status of 401/] });
  const row = page.getByRole("button", { name: new RegExp(`^${DEMO.devices.offline}`) }).first();
  await row.click();
  const details = page.getByRole("article", { name: DEMO.devices.offline });
  await details.waitFor();

  house.clock.now = () => Date.now() + 2 * 3_600_000;
  await page.getByRole("link", { name: /^Spaces/ }).click();
  await page.getByRole("alert").filter({ hasText: "This link has ended" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goBack();
  await details.waitFor();
  const next = await make();
  await page.evaluate((hash) => (location.hash = hash), new URL(next).hash);
  await page.getByRole("alert").filter({ hasText: "This link has ended" }).waitFor({ state: "detached" });
  expect(await details.isVisible()).toBe(true);
  await page.getByRole("link", { name: /^Spaces/ }).click();
  await page.getByText("Room 204").first().waitFor();
  expect(page.url()).not.toContain(new URL(next).hash);
  await page.evaluate((hash) => (location.hash = hash), new URL(next).hash.slice(0, -20));
  await page.getByRole("heading", { name: "This link is not complete" }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#portal\//);
});

test("a link opens where its landing page says, and a restricted one shows nothing else", async (context) => {
  const house = await openHouse(context);
  const landing = { customer_key: HOTEL, landing_page: { manage: { room_key: "harbor-room-204" } } };
  const whole = await house.visit((await house.gateway.createCustomerPortal(landing)).url);
  await whole.getByRole("article", { name: "Room 204" }).waitFor();
  await whole.getByRole("navigation").waitFor();
  await whole.reload();
  await whole.getByRole("article", { name: "Room 204" }).waitFor();

  const restricted = { ...landing, navigation_mode: "restricted" as const };
  const single = await house.visit((await house.gateway.createCustomerPortal(restricted)).url);
  await single.getByRole("article", { name: "Room 204" }).waitFor();
  expect(await single.getByRole("navigation").count()).toBe(0);
});

test("a link of the sandbox's own opens by the road without a gateway", async (context) => {
  const house = await openHouse(context);
  const create = (read_only: boolean) =>
    house.gateway.createSeamPortal({ customer_data: { customer_key: HOTEL }, read_only, locale: "pt-PT" });
  const page = await house.visit((await create(false)).url);
  await page.getByText(DEMO.devices.offline).first().waitFor();
  expect([page.url(), house.asked]).toEqual([`${house.pageUrl}/`, []]);
  await page.reload();
  await page.getByText(DEMO.devices.offline).first().waitFor();
  const looking = await house.visit((await create(true)).url);
  await looking.getByRole("searchbox").fill(DEMO.devices.confirmed);
  const button = looking.getByRole("button", { name: `Unlock ${DEMO.devices.confirmed}` });
  await button.waitFor();
  expect(await button.getAttribute("aria-disabled")).toBe("true");
});

test("a link of the sandbox's own that ends leaves what is on screen, and is refused when it is opened anew", async (context) => {
  const house = await openHouse(context);
  const { url } = await house.gateway.createSeamPortal({ customer_data: { customer_key: HOTEL } });
  const page = await house.visit(url, { expected: [/status of 4(01|10)/] });
  await page.getByText(DEMO.devices.offline).first().waitFor();
  house.sandbox.simulate.advanceClock({ ms: 8 * DAY });
  await page.getByRole("link", { name: /^Spaces/ }).click();
  await page.getByRole("alert").filter({ hasText: "This link has ended" }).waitFor();
  await page.goBack();
  expect(await page.getByText(DEMO.devices.offline).first().isVisible()).toBe(true);
  await page.reload();
  await page.getByRole("heading", { name: "This link has ended" }).waitFor();
});

test("a link that has ended by the host's clock says so, also after a reload", async (context) => {
  const house = await openHouse(context);
  const { url } = await house.gateway.createCustomerPortal({ customer_key: HOTEL });
  house.clock.now = () => Date.now() + 8 * DAY;
  const page = await house.visit(url, { expected: [/status of 401/] });
  await page.getByRole("heading", { name: "This link has ended" }).waitFor();
  expect(await page.title()).toBe("This link has ended");
  await page.reload();
  await page.getByRole("heading", { name: "This link has ended" }).waitFor();
  expect(house.sandbox.requests.filter(({ path }) => path.startsWith("/devices"))).toEqual([]);
});
