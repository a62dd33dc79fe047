import { launchOptions } from "@customer-portal/tooling/browser";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { start } from "../server/start.ts";

export interface Visit extends BrowserContextOptions {
  /** Signs this person in before the page opens. */
  as?: string;
  /** @default "/harbor-hotels/doors" */
  path?: string;
  /** Complaints of the browser's console that belong to the case. */
  expected?: RegExp[];
}

interface Fixtures {
  browser: Browser;
  /** A demo of this test file's own, as at its start before every test. */
  demo: Awaited<ReturnType<typeof startDemo>>;
  /** Opens the demo in a fresh browser context. The test fails on any complaint that it does not expect. */
  visit: (visit?: Visit) => Promise<Page>;
}

export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch(launchOptions());
      await use(browser);
      await browser.close();
    },
    { scope: "file" },
  ],
  demo: [
    async ({}, use) => {
      const demo = await startDemo();
      await use(demo);
      await demo.close();
    },
    { scope: "file" },
  ],
  visit: async ({ browser, demo }, use) => {
    demo.sandbox.reset();
    const contexts: { close: () => Promise<void> }[] = [];
    const complaints: string[] = [];
    await use(async ({ as, path, expected = [], ...options } = {}) => {
      const complain = (complaint: string) => {
        if (!expected.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
      };
      const context = await browser.newContext({
        baseURL: demo.url,
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      contexts.push(context);
      await context.exposeFunction("reportViolation", complain);
      await context.addInitScript(() =>
        document.addEventListener("securitypolicyviolation", (event) =>
          (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
            `content security policy: ${event.violatedDirective} ${event.blockedURI}`,
          ),
        ),
      );
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning")
          complain(`${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (error) => complain(String(error.error())));
      if (as) await context.request.post("/api/sign-in", { data: { person: as }, headers: { origin: demo.url } });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(path ?? (as ? "/harbor-hotels/doors" : "/"));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  },
});

async function startDemo() {
  const { sandbox, sandboxUrl, ...demo } = await start({ demoPort: 0, sandboxPort: 0 });
  if (!sandbox || !sandboxUrl) throw new Error("The end-to-end tests run on the sandbox.");
  return { ...demo, sandbox, sandboxUrl };
}
