import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { FrameWorld, frameOf } from "./portal-frame-world.ts";

/** Both ends of a frame in a real browser, on origins that are truly others. */

let world: FrameWorld;
beforeAll(async () => {
  world = await FrameWorld.open();
}, 60_000);
afterAll(() => world?.close());

/** Calls one of the hands that a page has for tests. */
const call = (page: Page | Frame, name: string, ...given: unknown[]) =>
  page.evaluate(
    ([hand, all]) => (globalThis as unknown as Record<string, (...all: unknown[]) => unknown>)[hand]!(...all),
    [name, given] as const,
  );

const heardBy = (page: Page | Frame) => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { state: { asked: number } }).state.asked);
const until = (claim: () => Promise<void>) => vi.waitFor(claim, { timeout: 8000, interval: 50 });
const isConnected = async (frame: Frame) =>
  until(async () => expect(await heardBy(frame)).toContainEqual(expect.objectContaining({ token: expect.anything() })));

test("the ends find one another, and the guest gets the look, the language and the link of its host", async (context) => {
  const page = await world.visit(context);
  await call(page, "draw", "Portal");
  const frame = await frameOf(page);
  await isConnected(frame);
  expect(await heardBy(frame)).toEqual([
    "connected",
    { scheme: "light" },
    { locale: "en-GB" },
    { token: "token-1", expires_at: expect.any(String) as string },
  ]);
  const element = page.locator("iframe");
  expect(await element.getAttribute("title")).toBe("Portal");
  expect(await element.getAttribute("allow")).toBe("clipboard-write");
  expect(await element.getAttribute("referrerpolicy")).toBe("no-referrer");
  expect(await element.getAttribute("src")).toBe("https://portal.example/#token-1");
  // Strict Mode mounts twice; a link is asked for once.
  expect(await asked(page)).toBe(1);
});
