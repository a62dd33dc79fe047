import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createSandbox, DEMO } from "@customer-portal/sandbox";
import { serveSandbox } from "@customer-portal/sandbox/node";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "vite";
import { launchOptions } from "./browser.ts";

/** Seam's own client, unmodified, in a page whose origin is not the sandbox's. */

const sandbox = createSandbox();
const page = createServer((_, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<!doctype html><title>A host's page</title>");
});
let served: Awaited<ReturnType<typeof serveSandbox>>;
let browser: Browser;
let code: string;

beforeAll(async () => {
  const entry = fileURLToPath(new URL("seam-http-page.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "page", fileName: "page" } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  ({ code } = output[0]);
  served = await serveSandbox(sandbox, { port: 0 });
  await new Promise<void>((resolve) => {
    page.listen(0, "localhost", resolve);
  });
  browser = await chromium.launch(launchOptions());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  page.close();
  await served?.close();
});

test("lists by pages, gets, renames, unlocks and reads errors, with credentials across origins", async () => {
  const headers = { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ customer_key: DEMO.customerKey });
  const response = await sandbox.fetch("/client_sessions/create", { method: "POST", headers, body });
  const { client_session } = (await response.json()) as { client_session: { token: string } };

  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${(page.address() as AddressInfo).port}`);
  await tab.addScriptTag({ content: code });
  const args = [served.url, client_session.token, DEMO.devices.confirmed] as const;
  const seen = await tab.evaluate(
    ([endpoint, token, name]) =>
      (globalThis as unknown as { flows: (...given: string[]) => Promise<object> }).flows(endpoint, token, name),
    args,
  );

  expect(seen).toEqual({
    all: 84,
    two: true,
    none: 0,
    attempt: "success",
    renamed: ["Front", false],
    missing: [404, "device_not_found", 36],
  });
  const asked = sandbox.requests.filter(({ path }) => path === "/devices/list");
  expect(asked.every(({ method, params }) => method === "GET" && params["_strict"] === "true")).toBe(true);
  expect(asked.some(({ params }) => Array.isArray(params["device_ids"]))).toBe(true);
}, 60_000);
