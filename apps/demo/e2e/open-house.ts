import type { Sandbox } from "@customer-portal/sandbox";
import { launchOptions } from "@customer-portal/tooling/browser";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Demo, start } from "../server/start.ts";

export interface Visit extends BrowserContextOptions {
  /** Signs this person in before the page opens. */
  as?: string;
  /** @default "/harbor-hotels/doors" for who is signed in, else "/" */
  path?: string;
  /** Complaints of the browser's console that belong to the case. */
  expected?: RegExp[];
}

/** A demo of the test file's own, and a browser to visit it with. */
export interface House {
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Opens the demo in a fresh browser context. The test fails on any complaint that it does not expect. */
  visit: (visit?: Visit) => Promise<Page>;
  /** The id of a device, by its name. */
  deviceId: (name: string, customerKey?: string) => Promise<string>;
}

/** Failures are asked for here: the gateway need not tell the terminal. */
export const logger = { warn: () => {}, error: () => {} };

/** Opens a house for the tests of one file; every test finds the sandbox as its seed made it. */
export function openHouse(): House {
  let browser: Browser;
  let demo: Demo;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  const sandbox = (): Sandbox => {
    if (!demo.sandbox) throw new Error("The end-to-end tests run on the sandbox.");
    return demo.sandbox;
  };
  beforeAll(async () => {
    [browser, demo] = await Promise.all([
      chromium.launch(launchOptions()),
      start({ demoPort: 0, sandboxPort: 0, logger }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    sandbox().reset();
    const heard = complaints.splice(0);
    if (heard.length > 0) throw new Error(`The browser complained:\n${heard.join("\n")}`);
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
  });

  return {
    get url() {
      return demo.url;
    },
    get sandbox() {
      return sandbox();
    },
    async visit({ as, path, expected = [], ...options } = {}) {
      const complain = (complaint: string) => {
        if (!expected.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
      };
      const viewport = { width: 1280, height: 800 };
      const context = await browser.newContext({ baseURL: demo.url, viewport, ...options });
      contexts.push(context);
      await watch(context, complain);
      if (as) await context.request.post("/api/sign-in", { data: { person: as }, headers: { origin: demo.url } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(path ?? (as ? "/harbor-hotels/doors" : "/"));
      return page;
    },
    async deviceId(name, customer_key = "harbor-hotels") {
      const response = await sandbox().fetch("/devices/list", {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox().apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ customer_key, limit: 500 }),
      });
      const { devices } = (await response.json()) as { devices: { device_id: string; display_name: string }[] };
      const device = devices.find((each) => each.display_name === name);
      if (!device) throw new Error(`${customer_key} has no device named ${name}.`);
      return device.device_id;
    },
  };
}

async function watch(context: BrowserContext, complain: (complaint: string) => void): Promise<void> {
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complain(`${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => complain(String(error.error())));
  await context.exposeFunction("complain", complain);
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (window as unknown as { complain: typeof complain }).complain(`${violatedDirective} stopped ${blockedURI}`),
    ),
  );
}
