import { fileURLToPath } from "node:url";
import { bundle as bundleStyles } from "lightningcss";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { build } from "vite";
import type { TestContext } from "vitest";
import { launchOptions } from "./browser.ts";

/** Bundles one of the pages beside this file for a browser. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(name, import.meta.url)), formats: ["iife"], name: "page", fileName: "page" },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

const styles = bundleStyles({
  filename: fileURLToPath(new URL("../../react/src/styles/index.css", import.meta.url)),
}).code.toString();

/** A page of a test: its markup, or the name of what is answered in its place. */
export type Site = { html: string; csp?: string } | { json: unknown };

const HOST_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src https://portal.example https://seam.example https://stranger.example";

const pageOf = (body: string) =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>A page</title>${body}</html>`;

const HOST = pageOf(
  `<link rel="stylesheet" href="/styles.css"><body><button>Before</button><main></main><button>After</button><script src="/page.js"></script>`,
);
const GUEST = pageOf(`<body style="margin:0"><script src="/page.js"></script>`);

/** A browser, and the pages of any number of origins in it, without a server. */
export class FrameWorld {
  readonly #browser: Browser;
  readonly #scripts: Record<string, string>;

  private constructor(browser: Browser, scripts: Record<string, string>) {
    this.#browser = browser;
    this.#scripts = scripts;
  }

  static async open(): Promise<FrameWorld> {
    const [host, guest] = await Promise.all(["portal-frame-host-page.ts", "portal-frame-guest-page.ts"].map(bundle));
    const scripts = { "https://host.example/page.js": host!, "https://portal.example/page.js": guest! };
    return new FrameWorld(await chromium.launch(launchOptions()), scripts);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens the host's page; the test fails on whatever its strict policy stops. `sites` are by address without a query. */
  async visit(
    { onTestFinished }: TestContext,
    {
      sites = {},
      hasClock = false,
      at = "https://host.example/",
    }: { sites?: Record<string, Site>; hasClock?: boolean; at?: string } = {},
  ): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 800, height: 700 } });
    const stopped: string[] = [];
    onTestFinished(async () => {
      await context.close();
      if (stopped.length > 0) throw new Error(`The page's policy stopped: ${stopped.join("; ")}`);
    });
    await context.exposeFunction("wasStopped", (what: string) => stopped.push(what));
    await context.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        (window as unknown as { wasStopped: (what: string) => void }).wasStopped(`${violatedDirective} ${blockedURI}`),
      ),
    );
    await context.route("**/*", (route) => {
      const address = new URL(route.request().url());
      const url = `${address.origin}${address.pathname}`;
      const script = this.#scripts[url];
      const site = sites[url];
      if (script !== undefined) return route.fulfill({ contentType: "text/javascript", body: script });
      if (site && "json" in site) return route.fulfill({ json: site.json });
      if (site) return route.fulfill({ contentType: "text/html", body: site.html });
      if (url.endsWith("/styles.css")) return route.fulfill({ contentType: "text/css", body: styles });
      if (address.origin === "https://host.example")
        return route.fulfill({
          contentType: "text/html",
          body: HOST,
          headers: { "content-security-policy": HOST_CSP },
        });
      if (address.origin === "https://portal.example") return route.fulfill({ contentType: "text/html", body: GUEST });
      return route.fulfill({ status: 404, body: "" });
    });
    if (hasClock) await context.clock.install({ time: new Date("2026-11-20T10:00:00Z") });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(at);
    return page;
  }
}

/** The page in the first frame of an origin. */
export async function frameOf(page: Page, origin = "https://portal.example"): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().startsWith(origin));
  for (let wait = 0; wait < 400 && !found(); wait += 1) await page.waitForTimeout(50);
  const frame = found();
  if (!frame) throw new Error(`There is no frame of ${origin}.`);
  return frame;
}
