import { createSandbox } from "@customer-portal/sandbox";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What the whole portal has loaded when its first rows are on screen. */
export interface FirstLoad {
  /** Kilobytes of JavaScript after gzip, React and React Query left out. */
  kilobytes: number;
  files: number;
  /** Calls to Seam that were begun until then. */
  calls: string[];
}

/** Opens the whole portal of a customer with 1,000 devices and counts what crosses the network until its first rows are there. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const sandbox = createSandbox({ seed: "large", devices: 1_000 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const scripts: Promise<{ url: string; bytes: number }>[] = [];
  const calls: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).byteLength })));
  });
  await page.route("**/api/customer-portal/**", async (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname.replace("/api/customer-portal", "");
    calls.push(path);
    const body = { ...(request.postDataJSON() as object), customer_key: "large-hotel" };
    const response = await sandbox.fetch(path, {
      method: "POST",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    await route.fulfill({ status: response.status, contentType: "application/json", body: await response.text() });
  });
  await page.goto(new URL("/portal.html", url).href);
  await page.locator("[data-index]").first().waitFor();
  const begun = [...calls];
  const loaded = (await Promise.all(scripts)).filter(({ url: script }) => !script.includes("/vendor-"));
  await page.close();
  const bytes = loaded.reduce((sum, script) => sum + script.bytes, 0);
  return { kilobytes: bytes / 1000, files: loaded.length, calls: begun };
}
