import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createSandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchOptions } from "./browser.ts";

/** The sandbox's page of a Connect Webview in a real browser: every path, by keyboard, on the narrowest phone, light and dark. */

const sandbox = createSandbox();
const axeSource = readFileSync(
  createRequire(new URL("../../react/package.json", import.meta.url)).resolve("axe-core/axe.min.js"),
  "utf8",
);
let served: Awaited<ReturnType<typeof serveSandbox>>;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  served = await serveSandbox(sandbox, { port: 0 });
  browser = await chromium.launch(launchOptions());
}, 60_000);

afterEach(async () => {
  await tab?.close();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface Webview {
  connect_webview_id: string;
  url: string;
  status: string;
  connected_account_id: string | null;
}

async function call(path: string, body: object): Promise<{ connect_webview: Webview; devices: object[] }> {
  const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
  const response = await fetch(served.url + path, { method: "POST", headers, body: JSON.stringify(body) });
  return (await response.json()) as { connect_webview: Webview; devices: object[] };
}

/** Opens the page of a new Connect Webview on a phone. */
async function open(params: object, colorScheme: "light" | "dark" = "light"): Promise<() => Promise<Webview>> {
  const { connect_webview } = await call("/connect_webviews/create", params);
  tab = await browser.newPage({ viewport: { width: 320, height: 640 }, colorScheme });
  await tab.goto(connect_webview.url);
  const { connect_webview_id } = connect_webview;
  return async () => (await call("/connect_webviews/get", { connect_webview_id })).connect_webview;
}

/** What axe and a narrow screen find wrong with the page as it stands. */
async function faults(): Promise<string[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
    const { violations } = await axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...violations.map(({ id }) => id), ...(scrollWidth > clientWidth ? ["wider than the screen"] : [])];
  });
}

const heading = (name: string) => tab.getByRole("heading", { level: 1, name }).waitFor();
const problem = () => tab.getByRole("alert").textContent();

async function signIn(user: string, password = "secret"): Promise<void> {
  await tab.getByLabel("E-mail or user name").fill(user);
  await tab.getByLabel("Password").fill(password);
  await tab.keyboard.press("Enter");
}

test.each(["light", "dark"] as const)(
  "by keyboard from the brand past a wrong password and a code to the end: %s",
  async (scheme) => {
    const state = await open({ accepted_providers: ["yale", "nuki"] }, scheme);
    await heading("Choose your brand");
    expect(await faults()).toEqual([]);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await heading("Sign in to Yale");
    await tab.keyboard.press("Tab");
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("user");
    await tab.getByText("To see what else may happen").click();
    expect(await faults()).toEqual([]);
    await signIn(`2fa-${scheme}@a.test`, "wrong");
    await tab.getByRole("alert").waitFor();
    expect(await problem()).toMatch(/do not match/);
    expect(await faults()).toEqual([]);
    await signIn(`2fa-${scheme}@a.test`);
    await heading("Enter your code");
    expect(await faults()).toEqual([]);
    await tab.keyboard.press("Tab");
    await tab.keyboard.type("000000");
    await tab.keyboard.press("Enter");
    await tab.getByRole("alert").waitFor();
    expect(await problem()).toMatch(/code is not right/);
    await tab.getByLabel("Six-digit code").fill("123456");
    await tab.keyboard.press("Enter");
    await heading("Your account is connected");
    expect(await faults()).toEqual([]);
    expect((await state()).status).toBe("authorized");
  },
  30_000,
);

test.each([
  ["down@a.test", /can't be reached right now/],
  ["taken@a.test", /already connected by someone else/],
])(
  "%s fails, and says why",
  async (user, reason) => {
    const state = await open({ accepted_providers: ["nuki"] });
    await signIn(user);
    await heading("Your account was not connected");
    expect(await problem()).toMatch(reason);
    expect(await faults()).toEqual([]);
    expect((await state()).status).toBe("failed");
  },
  30_000,
);

test("sites are chosen, and a slow first sync is waited for", async () => {
  const state = await open({ accepted_providers: ["salto_ks"], wait_for_device_creation: true });
  await signIn("slow@a.test");
  await heading("Choose your sites");
  expect(await faults()).toEqual([]);
  await tab.getByLabel("Annex").uncheck();
  await tab.getByRole("button", { name: "Connect" }).click();
  await heading("Finding your devices");
  expect(await faults()).toEqual([]);
  sandbox.simulate.advanceClock({ ms: 10_000 });
  expect((await state()).status).toBe("pending");
  sandbox.simulate.advanceClock({ ms: 20_000 });
  await heading("Your account is connected");
  const { connected_account_id } = await state();
  expect((await call("/devices/list", { connected_account_id })).devices).toHaveLength(3);
}, 30_000);

test("a calendar's address is asked for, and is not shown again", async () => {
  const state = await open({ accepted_providers: ["ical"] });
  await heading("Add your calendar");
  expect(await faults()).toEqual([]);
  const address = tab.getByLabel("Address of the calendar");
  await address.fill("calendar.test/private.ics");
  await tab.keyboard.press("Enter");
  await tab.getByRole("alert").waitFor();
  expect(await problem()).toMatch(/whole address/);
  expect(await address.inputValue()).toBe("");
  expect(await faults()).toEqual([]);
  await address.fill("https://calendar.test/private.ics");
  await tab.keyboard.press("Enter");
  await heading("Your account is connected");
  expect((await state()).status).toBe("authorized");
}, 30_000);

test("the browser goes back where the host wants it", async () => {
  const custom_redirect_url = `${served.url}/back?tab=1`;
  await open({ accepted_providers: ["nuki"], custom_redirect_url });
  await signIn("redirect@a.test");
  await tab.waitForURL(/\/back/);
  const { searchParams } = new URL(tab.url());
  expect([...searchParams.keys()]).toEqual(["tab", "connect_webview_id"]);
}, 30_000);
