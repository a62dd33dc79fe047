import type { Page } from "playwright-core";

/** The name of what has focus, as far as its label or text says it. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") || document.activeElement?.textContent || "");

/** Presses Tab until something of that name has focus. */
export async function tabTo(page: Page, name: RegExp, steps = 40): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}
