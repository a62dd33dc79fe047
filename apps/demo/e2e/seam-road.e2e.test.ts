import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { launchOptions } from "@customer-portal/tooling/browser";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Demo, start } from "../server/start.ts";
import { logger } from "./open-house.ts";

const customer_key = "ホテル 7/ü?&#";
const names = [
  '<img src=x onerror="document.title=1"><script>document.title=2</script>',
  "Backwards \u202Egnp.rood",
  "🚪".repeat(40),
  "Endless" + "x".repeat(493),
  "{count} devices",
];

let browser: Browser;
let sandbox: Sandbox;
let demo: Demo;
const opened: { close: () => Promise<void> }[] = [];

beforeAll(async () => {
  sandbox = createSandbox({
    seed: (builder) => {
      builder.addCustomer({ customer_key, name: "Hotel 7" });
      const { connected_account_id } = builder.addAccount({ customer_key, display_name: "<b>desk</b>" });
      for (const name of names) builder.addDevice({ connected_account_id, name, picture: null });
      const untold = { properties: undefined, can_remotely_unlock: undefined, device_type: "toaster" };
      builder.addDevice({ connected_account_id, name: "Untold", override: untold, picture: null });
    },
  });
  const served = await serveSandbox(sandbox, { port: 0 });
  opened.push(served);
  const seam = { apiKey: sandbox.apiKey, endpoint: served.url, properties: [{ customer_key, name: "Hotel 7" }] };
  [browser, demo] = await Promise.all([
    chromium.launch(launchOptions()),
    start({ demoPort: 0, sandboxPort: 0, seam, logger }),
  ]);
  opened.push(browser, demo);
});
afterAll(async () => {
  await Promise.all(opened.map((each) => each.close()));
});

test.each([1280, 360])(
  "a customer with any key and devices with any name, on the road to Seam, %s px wide",
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(demo.url);
    await page.getByRole("button", { name: "Sign in" }).click();
    for (const name of [...names, "Untold"])
      await page.getByRole("main").getByText(name, { exact: true }).first().waitFor();
    expect(await page.title()).toBe("Doors & devices at Hotel 7 – Parlour");
    expect(new URL(page.url()).pathname).toBe(`/${encodeURIComponent(customer_key)}/doors`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    expect(await page.getByText("Demo tools").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
