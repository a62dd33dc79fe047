// Measures the sandbox in Node and the portal in a real browser, and prints a table. Compare ratios within one run: machines are noisy.
//   pnpm bench
import { launchOptions } from "@customer-portal/tooling/browser";
import { chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { firstLoad } from "./first-load.ts";
import { gatewayCosts } from "./gateway-cost.ts";
import { liveStreamsCost } from "./live-streams.ts";
import { pageCostTable } from "./page-cost-table.ts";
import { pageCosts } from "./page-cost.ts";

declare global {
  interface Window {
    keyTimes: number[];
  }
}

const SLOW_CPU = 4;
const DEVICES = 10_000;
const STREAMS = 200;
/** Kilobytes after gzip, React and React Query left out. */
const BUDGET = 60;

const server = await preview({ root: `${import.meta.dirname}/..`, preview: { port: 0 }, logLevel: "silent" });
const url = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch(launchOptions());

async function open(devices: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  await page.evaluate((count) => window.bench.prepare(count), devices);
  return page;
}

async function slow(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: SLOW_CPU });
}

/** What a page costs in the sandbox, which should not depend on how many devices there are. */
async function sandboxPages(): Promise<void> {
  say("one page of 100 from the sandbox", "in Node, each also against the first page of the smallest house");
  const costs = await pageCosts([100, 1_000, 10_000, 100_000]);
  for (const { size, cells } of pageCostTable(costs)) say(`  ${size}`, cells);
}

/** What the gateway adds to a call. Seam is farther away than the sandbox, so the milliseconds say more than the ratio. */
async function throughGateway(): Promise<void> {
  say("through the gateway", "against the same call straight to the sandbox");
  for (const { what, direct, gateway } of await gatewayCosts()) {
    const added = (gateway - direct).toFixed(2);
    say(
      `  ${what}`,
      `${direct.toFixed(2)} ms → ${gateway.toFixed(2)} ms (${(gateway / direct).toFixed(2)} ×, ${added} ms more)`,
    );
  }
}

/** What the gateway holds for pages that hear live updates, in a process of its own, and how soon all of them hear of a lock. */
async function liveStreams(): Promise<void> {
  const { streams, heapEach, rssEach, heapLeftEach, heardByHalf, heardByAll } = await liveStreamsCost(STREAMS);
  say(`${streams} live streams`, `${kilobytesEach(heapEach)} of heap, ${kilobytesEach(rssEach)} of the process`);
  say("  after they have ended", kilobytesEach(heapLeftEach));
  say(
    "  a turned lock is heard, events read once a second",
    `by half after ${heardByHalf.toFixed(0)} ms, by all after ${heardByAll.toFixed(0)} ms`,
  );
}

/** First rows of 1,000 devices, against the same rows drawn by hand. */
async function firstRows(): Promise<void> {
  const page = await open(1_000);
  const floor = await page.evaluate(() => window.bench.drawFloor(40));
  const { milliseconds, listRequests } = await page.evaluate(() => window.bench.mountPanel());
  say("first rows of 1,000 devices", `${milliseconds.toFixed(0)} ms, ${listRequests} list request`);
  say("  against 40 rows of plain DOM", `${(milliseconds / floor).toFixed(1)} ×`);
  await page.close();
}

/** What the whole portal costs before its first rows, as a browser fetches it. */
async function wholePortal(): Promise<void> {
  const { kilobytes, files, calls } = await firstLoad(browser, url);
  say(
    "whole portal until its first rows",
    `${kilobytes.toFixed(1)} kB of script in ${files} files (budget ${BUDGET} kB)`,
  );
  say("  asked of the server until then", calls.join(", "));
  if (kilobytes > BUDGET) process.exitCode = 1;
}

async function tenThousand(): Promise<void> {
  const page = await open(DEVICES);
  await page.evaluate(() => window.bench.mountPanel());
  await page.getByRole("heading", { name: "Devices" }).waitFor();
  await page.waitForFunction(() => document.querySelector(".cp-checking") === null, undefined, { timeout: 120_000 });
  const { frames, blank } = await page.evaluate(scrollThrough);
  say("10,000 devices, scrolled end to end", `${frames} frames, ${blank} with a blank middle`);
  await slow(page);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole("searchbox").focus();
  await page.evaluate(timeKeys);
  await page.keyboard.type("suite 12", { delay: 250 });
  const answers = await page.evaluate(() => window.keyTimes);
  say(`keystroke in search, CPU ${SLOW_CPU} × slower`, `${answers.map(Math.round).join(", ")} ms (budget 50 ms)`);
  await page.close();
}

/** What one lock that tells of a change costs among 10,000 devices on the slow CPU, where the panel stands alone and in the whole portal. */
async function oneEvent(): Promise<void> {
  for (const [name, isWhole] of [
    ["the panel", false],
    ["the whole portal", true],
  ] as const) {
    const page = await open(DEVICES);
    await page.evaluate((whole) => window.bench.mountPanel(whole), isWhole);
    await page.getByRole("heading", { name: "Devices" }).waitFor();
    await page.waitForFunction(() => document.querySelector(".cp-checking") === null, undefined, { timeout: 120_000 });
    await slow(page);
    const { comparisons, longestTask } = await page.evaluate(() => window.bench.turnLock());
    // A browser tells of tasks from 50 ms on.
    const task = longestTask === 0 ? "under 50" : longestTask.toFixed(0);
    say(`one lock event in ${name}`, `${comparisons.toLocaleString("en")} names compared, longest task ${task} ms`);
    await page.close();
  }
}

/** Notes, for every key press from now on, the milliseconds until the paint that shows its letter. */
function timeKeys(): void {
  window.keyTimes = [];
  addEventListener(
    "keydown",
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", () => window.keyTimes.push(performance.now() - timeStamp));
        channel.port1.start();
        channel.port2.postMessage(undefined);
      }),
    { capture: true },
  );
}

/** Scrolls a screen a frame to the end; counts frames in which the middle of the view shows no row. */
async function scrollThrough(): Promise<{ frames: number; blank: number }> {
  let frames = 0;
  let blank = 0;
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
    scrollBy(0, innerHeight / 2);
    await new Promise(requestAnimationFrame);
    frames += 1;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (middle?.closest(".cp-row, .cp-group-title") === null) blank += 1;
  }
  return { frames, blank };
}

function kilobytesEach(count: number): string {
  return `${count.toFixed(1)} kB each`;
}

function say(what: string, measured: string): void {
  console.log(`${what.padEnd(56)}${measured}`);
}

await sandboxPages();
await throughGateway();
await liveStreams();
await wholePortal();
await firstRows();
await tenThousand();
await oneEvent();
await browser.close();
await server.close();
