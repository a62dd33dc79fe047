import type { Sandbox } from "@customer-portal/sandbox";
import { launchOptions } from "@customer-portal/tooling/browser";
import { Complaints } from "@customer-portal/tooling/complaints";
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, type TestContext } from "vitest";
import { type Demo, start, type StartOptions } from "../server/start.ts";

export interface Visit extends BrowserContextOptions {
  /** Signs this person in before the page opens. */
  as?: string;
  /** @default "/harbor-hotels/doors" for who is signed in, else "/" */
  path?: string;
  /** Complaints of the browser's console that belong to the case. */
  expected?: RegExp[];
}

/** A demo of one test's own, and a way to visit it. */
export interface House {
  readonly url: string;
  /** The address of the page of portal links. */
  readonly portalUrl: string;
  readonly sandbox: Sandbox;
  /** Opens the demo in a fresh browser context. The test fails on any complaint that it does not expect. */
  visit: (visit?: Visit) => Promise<Page>;
  /** What was asked of locks so far, at the sandbox. */
  commands: () => Sandbox["requests"];
  /** The id of a hotel's device, by its name. */
  deviceId: (name: string) => Promise<string>;
}

const browser = chromium.launch(launchOptions());
afterAll(async () => (await browser).close());

/** Starts a demo for one test, on free ports, so that tests may run side by side; it ends with the test. */
export async function openHouse(
  { task, onTestFinished }: TestContext,
  settings?: Partial<StartOptions>,
): Promise<House> {
  // Failures are asked for here: the gateway need not tell the terminal.
  const logger = { warn: () => {}, error: () => {} };
  const demo = await start({ demoPort: 0, sandboxPort: 0, portalPort: 0, logger, ...settings });
  const contexts: BrowserContext[] = [];
  const complaints = new Complaints();
  const sandbox = () => sandboxOf(demo);
  onTestFinished(async () => {
    try {
      complaints.check(task.name);
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
      await demo.close();
    }
  });
  return {
    url: demo.url,
    portalUrl: demo.portalUrl,
    get sandbox() {
      return sandbox();
    },
    async visit({ as, path, expected = [], ...options } = {}) {
      const viewport = { width: 1280, height: 800 };
      const context = await (await browser).newContext({ baseURL: demo.url, viewport, ...options });
      contexts.push(context);
      await complaints.hear(context, expected);
      if (as) await context.request.post("/api/sign-in", { data: { person: as }, headers: { origin: demo.url } });
      const page = await context.newPage();
      // Several houses start at once on whatever cores there are.
      page.setDefaultTimeout(30_000);
      await page.goto(path ?? (as ? "/harbor-hotels/doors" : "/"));
      return page;
    },
    commands: () => sandbox().requests.filter(({ path }) => path.startsWith("/locks/")),
    async deviceId(name) {
      const response = await sandbox().fetch("/devices/list", {
        method: "POST",
        headers: { authorization: `Bearer ${sandbox().apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ customer_key: "harbor-hotels", limit: 500 }),
      });
      const { devices } = (await response.json()) as { devices: { device_id: string; display_name: string }[] };
      const device = devices.find((each) => each.display_name === name);
      if (!device) throw new Error(`The hotel has no device named ${name}.`);
      return device.device_id;
    },
  };
}

function sandboxOf({ sandbox }: Demo): Sandbox {
  if (!sandbox) throw new Error("This house is on the road to Seam: it has no sandbox of its own.");
  return sandbox;
}
