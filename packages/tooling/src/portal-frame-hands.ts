import type { Frame, Page } from "playwright-core";
import { expect, vi } from "vitest";

type Hand = (...all: unknown[]) => unknown;

/** Waits until a claim holds. */
export const until = (claim: () => Promise<void>): Promise<void> =>
  vi.waitFor(claim, { timeout: 20_000, interval: 40 });

/** Calls one of the hands that a page has for tests. */
export const call = (page: Page | Frame, name: string, ...given: unknown[]): Promise<unknown> =>
  page.evaluate(([hand, all]) => (globalThis as unknown as Record<string, Hand>)[hand]!(...all), [
    name,
    given,
  ] as const);

/** What a page has heard of the other end so far, of the callbacks that its hands have set. */
export const heardBy = (page: Page | Frame): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);

/** Waits until a guest has its link, which comes last. */
export const isConnected = (frame: Frame): Promise<void> =>
  until(async () =>
    expect(await heardBy(frame)).toContainEqual(expect.objectContaining({ token: expect.any(String) as string })),
  );

/** How often the host's server was asked for a link. */
export const asked = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { state: { asked: number } }).state.asked);

/** Lets the host's server fail, or answer again. */
export const failLinks = (page: Page, fails: boolean): Promise<unknown> =>
  page.evaluate((so) => Object.assign((globalThis as unknown as { state: object }).state, { fails: so }), fails);

/** Does something with the guest's connection. */
export const guest = (frame: Frame, method: string, ...given: unknown[]): Promise<unknown> =>
  frame.evaluate(
    ([name, all]) => (globalThis as unknown as { connection: Record<string, Hand> }).connection[name]!(...all),
    [method, given] as const,
  );

/** How far the last frame is that has told so. */
export const stateOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as unknown as { state: { frame: unknown } }).state.frame);
