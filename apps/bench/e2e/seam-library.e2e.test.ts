import { DEMO } from "@customer-portal/sandbox";
import { launchOptions } from "@customer-portal/tooling/browser";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SeamPage, serveSeamPage } from "../src/seam/serve.ts";

/** Seam's own components, as Seam publishes them, on a page whose origin is not the sandbox's. */

let seam: SeamPage;
let browser: Browser;

beforeAll(async () => {
  [seam, browser] = await Promise.all([serveSeamPage(), chromium.launch(launchOptions())]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await seam?.close();
});

async function ask<Answer>(path: string, params: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${seam.sandbox.apiKey}`, "content-type": "application/json" };
  const response = await seam.sandbox.fetch(path, { method: "POST", headers, body: JSON.stringify(params) });
  return (await response.json()) as Answer;
}

/** What the sandbox itself knows of a lock, once all that was asked of it is done. */
async function isLocked(name: string): Promise<boolean> {
  seam.sandbox.simulate.advanceClock({ ms: 10_000 });
  const { device } = await ask<{ device: { properties: { locked: boolean } } }>("/devices/get", { name });
  return device.properties.locked;
}

async function openDevice(page: Page, name: string): Promise<void> {
  await page.goto(seam.url);
  await page.getByText(name, { exact: true }).click();
  await page.getByText("Device info").waitFor();
}

test("Seam's DeviceTable lists our devices, opens one, and locks and unlocks it", async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  page.setDefaultTimeout(30_000);
  const refused: string[] = [];
  page.on("response", (response) => {
    if (response.url().startsWith(new URL(seam.url).searchParams.get("endpoint") ?? "") && !response.ok())
      refused.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => refused.push(String(error)));
  const name = DEMO.devices.unlocked;

  await page.goto(seam.url);
  const { devices } = await ask<{ devices: unknown[] }>("/devices/list", { limit: 500 });
  await page.getByRole("heading", { name: `Devices (${devices.length})` }).waitFor();
  expect(devices.length).toBeGreaterThan(100);
  await page.getByPlaceholder("Search").or(page.getByRole("textbox")).first().fill("conference");
  await page.getByRole("heading", { name: "Devices (2)" }).waitFor();

  await openDevice(page, name);
  await page.getByText("Unlocked", { exact: true }).waitFor();
  expect(await isLocked(name)).toBe(false);
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await page.getByText("Lock status has been successfully updated").waitFor();
  expect(await isLocked(name)).toBe(true);

  // Read anew: until now the page may show what it only hopes for.
  await openDevice(page, name);
  await page.getByText("Locked", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Unlock", exact: true }).click();
  await page.getByText("Lock status has been successfully updated").waitFor();
  expect(await isLocked(name)).toBe(false);

  const commands = seam.sandbox.requests.filter(({ path }) => path.startsWith("/locks/"));
  expect(commands.map(({ path, auth, status }) => [path, auth, status])).toEqual([
    ["/locks/lock_door", "client_session", 200],
    ["/locks/unlock_door", "client_session", 200],
  ]);
  expect(refused).toEqual([]);
  await page.close();
});
