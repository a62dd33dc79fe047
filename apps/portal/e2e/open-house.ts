import { createSandbox, type Sandbox } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { type Authorize, createGateway, type Gateway, type LinksOptions } from "@customer-portal/server";
import { toNodeHandler } from "@customer-portal/server/node";
import { launchOptions } from "@customer-portal/tooling/browser";
import { Complaints } from "@customer-portal/tooling/complaints";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, type TestContext } from "vitest";
import { servePortal } from "../server/serve-portal.ts";

/** What a visit is expected to look like. */
export interface Visit extends BrowserContextOptions {
  /** Complaints of the browser's console that belong to the case. */
  expected?: RegExp[];
}

/** A host with its gateway, the portal page on another site, and the sandbox; all of one test's own. */
export interface House {
  readonly sandbox: Sandbox;
  readonly sandboxUrl: string;
  readonly gateway: Gateway;
  /** The host's own address, on another site than the page's. */
  readonly hostUrl: string;
  readonly pageUrl: string;
  /** The host's clock, which a test may move. */
  readonly clock: { now: () => number };
  /** What the gateway was asked for, as `METHOD path`. */
  readonly asked: string[];
  /** Opens an address in a fresh browser context. The test fails on any complaint that it does not expect. */
  readonly visit: (url: string, visit?: Visit) => Promise<Page>;
}

export interface HouseOptions {
  links?: Partial<LinksOptions>;
  parents?: (hostUrl: string) => string[];
  /** Whether links of Seam's are opened. @default true */
  seam?: boolean;
  /** What the host shows at its root. */
  page?: (pageUrl: string) => string;
  /** The host's scripts, by their address. */
  files?: Record<string, string>;
  /** Who may act for whom. @default nobody is signed in */
  authorize?: Authorize;
}

const browser = chromium.launch(launchOptions());
afterAll(async () => (await browser).close());

/** Starts all of it on free ports; it ends with the test. */
export async function openHouse({ task, onTestFinished }: TestContext, options: HouseOptions = {}): Promise<House> {
  const clock = { now: () => Date.now() };
  const asked: string[] = [];
  const complaints = new Complaints();
  const closing: (() => Promise<unknown>)[] = [];
  onTestFinished(async () => {
    try {
      complaints.check(task.name);
    } finally {
      for (const close of closing.toReversed()) await close();
    }
  });

  const seam = { url: "", host: "" };
  const portal = await servePortal(0, () => ({
    endpoint: `${seam.host}/api/customer-portal`,
    parents: options.parents?.(seam.host) ?? [],
    images: [seam.url],
    ...(options.seam !== false && { seam: seam.url }),
  }));
  closing.push(portal.close);
  const sandbox = createSandbox({ seed: "demo", portalUrl: portal.url });
  const served = await serveSandbox(sandbox, { port: 0, hostname: "127.0.0.1" });
  closing.push(() => served.close());
  seam.url = new URL(served.url).origin;

  const gateway = createGateway({
    apiKey: sandbox.apiKey,
    endpoint: seam.url,
    authorize: options.authorize ?? (() => "unauthorized"),
    now: () => clock.now(),
    links: { portalUrl: portal.url, ...options.links },
    logger: { warn: () => {}, error: () => {} },
  });
  const answer = toNodeHandler(gateway);
  const host = createServer((request, response) => {
    if (request.url?.startsWith("/api/")) {
      asked.push(`${request.method} ${request.url}`);
      return answer(request, response);
    }
    const file = options.files?.[request.url ?? ""];
    if (file !== undefined) return response.setHeader("content-type", "text/javascript; charset=utf-8").end(file);
    response.setHeader("content-type", "text/html; charset=utf-8").end(options.page?.(portal.url) ?? "");
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  closing.push(async () => {
    host.closeAllConnections();
    host.close();
  });
  seam.host = `http://localhost:${(host.address() as AddressInfo).port}`;

  return {
    sandbox,
    sandboxUrl: seam.url,
    gateway,
    hostUrl: seam.host,
    pageUrl: portal.url,
    clock,
    asked,
    async visit(url, { expected = [], ...settings } = {}) {
      const viewport = { width: 1280, height: 800 };
      const context = await (await browser).newContext({ viewport, ...settings });
      closing.push(() => context.close());
      await complaints.hear(context, expected);
      const page = await context.newPage();
      // Several houses start at once on whatever cores there are.
      page.setDefaultTimeout(30_000);
      await page.goto(url);
      return page;
    },
  };
}
