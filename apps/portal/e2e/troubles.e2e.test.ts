import { DEMO } from "@customer-portal/sandbox";
import { expect, test } from "vitest";
import { faultsOf } from "./faults-of.ts";
import { type House, openHouse } from "./open-house.ts";

const HOTEL = { customer_key: DEMO.customerKey };
const FAILED = [/status of 4\d\d|Failed to load resource/];

/** Each trouble: how a person meets it, what the page says, and what it tells them to do. */
const troubles: Record<
  string,
  { meet: (house: House) => Promise<string>; title: string; remedy: RegExp; isFine?: true }
> = {
  expired: {
    meet: async (house) => {
      const { url } = await house.gateway.createCustomerPortal(HOTEL);
      house.clock.now = () => Date.now() + 8 * 86_400_000;
      return url;
    },
    title: "This link has ended",
    remedy: /Ask whoever sent the link for a new one/,
  },
  revoked: {
    meet: async (house) => {
      const { url } = await house.gateway.createCustomerPortal(HOTEL);
      await house.gateway.revokeCustomerPortal({ url });
      return url;
    },
    title: "This link was withdrawn",
    remedy: /If you still need access, ask/,
  },
  "cut short": {
    meet: async (house) => (await house.gateway.createCustomerPortal(HOTEL)).url.slice(0, -30),
    title: "This link is not complete",
    remedy: /Copy the whole link/,
  },
  "no link at all": {
    meet: async (house) => `${house.pageUrl}/#section-2`,
    title: "This link is not complete",
    remedy: /Copy the whole link/,
    isFine: true,
  },
  missing: {
    meet: async (house) => house.pageUrl,
    title: "Open the link you were sent",
    remedy: /Open the whole link from your message/,
    isFine: true,
  },
};

for (const [name, { meet, title, remedy, isFine }] of Object.entries(troubles))
  test(`a link that is ${name}: the page says what to do, at every size and in both schemes`, async (context) => {
    const house = await openHouse(context);
    const page = await house.visit(await meet(house), { expected: isFine ? [] : FAILED });
    await page.getByRole("heading", { name: title }).waitFor();
    await page.getByText(remedy).waitFor();
    expect(new URL(page.url()).hash).toBe("");
    expect(await page.getByRole("heading", { name: title }).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    expect(await faultsOf(page)).toEqual([]);
  });

test("a gateway that is away: trying again opens the portal once it is back", async (context) => {
  const house = await openHouse(context);
  const { url } = await house.gateway.createCustomerPortal(HOTEL);
  const page = await house.visit("about:blank", { expected: FAILED });
  await page.route(`${house.hostUrl}/**`, (route) => route.abort("connectionrefused"));
  await page.goto(url);
  await page.getByRole("heading", { name: "The portal can’t be reached" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute(`${house.hostUrl}/**`);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(DEMO.devices.offline).first().waitFor();
});

test.for([
  ["missing", { status: 404, body: "no" }, /answered with 404/],
  ["no JSON", { status: 200, body: "<html>" }, /not a JSON object/],
  ["without an address", { status: 200, body: '{"endpoint":"/api"}' }, /"endpoint" is not a whole http\(s\) address/],
  [
    "with a wrong parent",
    { status: 200, body: '{"endpoint":"https://a.example","parents":["*"]}' },
    /"parents" is not/,
  ],
] as const)("a config.json that is %s: the page says what is wrong with it", async ([, answer, words], context) => {
  const house = await openHouse(context);
  const page = await house.visit("about:blank", { expected: FAILED });
  await page.route("**/config.json", (route) => route.fulfill(answer));
  await page.goto((await house.gateway.createCustomerPortal(HOTEL)).url);
  await page.getByRole("heading", { name: "This page is not set up yet" }).waitFor();
  await page.getByText(words).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.unroute("**/config.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText(DEMO.devices.offline).first().waitFor();
});

test("without a network the page says so, and opens the portal once there is one", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit("about:blank", { expected: FAILED });
  await page.route("**/config.json", (route) => route.abort("internetdisconnected"));
  await page.goto((await house.gateway.createCustomerPortal(HOTEL)).url);
  await page.getByRole("heading", { name: "The portal can’t be reached" }).waitFor();
  await page.route("**/start-*.js", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await page.getByText("The portal could not be loaded. Check your network").waitFor();
  await page.unroute("**/start-*.js");
  await page.unroute("**/config.json");
  await page.reload();
  expect(await page.getByText(DEMO.devices.offline).first().textContent()).toBe(DEMO.devices.offline);
});

test("a page that is set up for its own links says so of Seam's", async (context) => {
  const house = await openHouse(context, { seam: false });
  const { url } = await house.gateway.createSeamPortal({ customer_data: HOTEL });
  const page = await house.visit(url);
  await page.getByRole("heading", { name: "Links of this kind are not opened here" }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
});

test("a site that is not listed can't frame the page", async (context) => {
  const house = await openHouse(context, {
    page: (pageUrl) => `<iframe title="stolen" src="${pageUrl}/"></iframe>`,
  });
  const page = await house.visit("about:blank", { expected: [/frame-ancestors/, /Framing/, /status of 404/] });
  const refused = page.waitForEvent("console", { predicate: (message) => /frame-ancestors/.test(message.text()) });
  await page.goto(house.hostUrl);
  await refused;
  expect(await page.frames()[1]?.evaluate(() => document.body.textContent)).not.toContain("link");
});
