import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Which of axe's rules count. */
export interface AxeRules {
  only?: string[];
  except?: string[];
}

/** What axe finds wrong on a page as it stands. */
export async function axe(page: Page, { only, except = [] }: AxeRules = {}): Promise<string[]> {
  // Colours that are on their way to others have a contrast of their own.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))),
  );
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? builder.withRules(only) : builder.disableRules(except)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
