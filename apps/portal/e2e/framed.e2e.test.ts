import { DEMO } from "@customer-portal/sandbox";
import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { beforeAll, expect, test, type TestContext } from "vitest";
import { build } from "vite";
import { type House, openHouse } from "./open-house.ts";

let script = "";
beforeAll(async () => {
  const entry = fileURLToPath(import.meta.resolve("@customer-portal/react/frame-element"));
  const lib = { entry, formats: ["es"] as ["es"], fileName: "frame" };
  const built = await build({ configFile: false, logLevel: "warn", build: { lib, write: false } });
  const [bundle] = [built].flat() as { output: { code: string }[] }[];
  script = bundle?.output[0]?.code ?? "";
});

const LINK_URL = `/api/customer-portal/portal_link?customer_key=${DEMO.customerKey}`;

/** A host's page, on another site than the portal's, that shows the portal in a frame; whoever opens it is signed in. */
async function openHost(
  context: TestContext,
  offer = () => ({}),
): Promise<{ house: House; page: Page; inside: Frame }> {
  const house = await openHouse(context, {
    links: { offer },
    authorize: () => true,
    parents: (hostUrl) => [hostUrl],
    page: (pageUrl) => `<!doctype html><html lang="en-GB"><title>Host</title><style>html { color-scheme: light }</style>
      <customer-portal-frame origin="${pageUrl}" link-url="${LINK_URL}" label="Doors" min-height="300" max-height="900"></customer-portal-frame>
      <script type="module" src="/frame.js"></script></html>`,
    files: { "/frame.js": script },
  });
  const page = await house.visit(house.hostUrl, { expected: [/status of 40[14]/] });
  await page.frameLocator("iframe").getByText(DEMO.devices.offline).first().waitFor();
  const inside = page.frames()[1];
  if (!inside) throw new Error("There is no frame.");
  return { house, page, inside };
}

/** What a frame has kept in the browser; some browsers let a third party keep nothing at all. */
function keptIn(): string {
  try {
    return [document.cookie, ...Object.keys(sessionStorage), ...Object.keys(localStorage)].join("");
  } catch {
    return document.cookie;
  }
}

const schemeOf = (inside: Frame) => inside.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test("a frame on another site opens the portal, keeps its link in memory, and has it again after a reload", async (context) => {
  const { house, page, inside } = await openHost(context);
  expect(inside.url()).toBe(`${house.pageUrl}/`);
  expect(await inside.evaluate(keptIn)).toEqual("");
  const height = (await page.locator("iframe").boundingBox())?.height ?? 0;
  expect(height).toBe(900);
  await inside.evaluate(() => location.reload());
  await page.frameLocator("iframe").getByText(DEMO.devices.offline).first().waitFor();
  expect(page.frames()).toHaveLength(2);
});

test("light and dark follow the host while the page is open", async (context) => {
  const { page, inside } = await openHost(context);
  await expect.poll(() => schemeOf(inside)).toBe("light");
  await page.evaluate(() => (document.documentElement.style.colorScheme = "dark"));
  await expect.poll(() => schemeOf(inside)).toBe("dark");
});

test("a link that has ended by the host's clock is replaced where one is, and nobody loses their place", async (context) => {
  const { house, page, inside } = await openHost(context);
  const portal = page.frameLocator("iframe");
  await portal
    .getByRole("button", { name: new RegExp(`^${DEMO.devices.offline}`) })
    .first()
    .click();
  await portal.getByRole("article", { name: DEMO.devices.offline }).waitFor();
  await inside.evaluate(() => Object.assign(window, { isTheSamePage: true }));
  const links = () => house.asked.filter((each) => each.includes("/portal_link")).length;
  const before = links();
  house.clock.now = () => Date.now() + 2 * 3_600_000;
  await portal.getByRole("button", { name: /^Spaces/ }).click();
  await portal.getByText("Room 204").first().waitFor();
  await portal.getByText("This link has ended").waitFor({ state: "detached" });
  await expect.poll(links, { timeout: 15_000 }).toBeGreaterThan(before);
  expect(await inside.evaluate(() => (window as { isTheSamePage?: boolean }).isTheSamePage)).toBe(true);
});

test("a link that leads to nothing says so in the frame, and opens the start", async (context) => {
  const { page } = await openHost(context, () => ({ landing_page: { manage: { reservation_key: "no-such" } } }));
  const note = page.frameLocator("iframe").getByRole("status").filter({ hasText: "can’t be found" });
  await note.waitFor();
  await note.getByRole("button", { name: "Close" }).click();
  await note.waitFor({ state: "detached" });
  expect(await page.frameLocator("iframe").getByText(DEMO.devices.offline).count()).toBeGreaterThan(0);
});
