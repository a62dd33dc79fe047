import type { FrameLocator, Locator, Page } from "playwright-core";
import type { TestContext } from "vitest";
import { type House, openHouse } from "../house.ts";

/** Where an account is connected, and by whose hands. */
export interface Setting {
  name: string;
  /** Whether the portal is a page of its own in a frame of the product, so that the sign-in page is a frame in a frame. */
  isFramed: boolean;
  isPhone: boolean;
}

/** A portal that is open at its accounts, and somebody before it. */
export interface Stage {
  readonly setting: Setting;
  readonly house: House;
  readonly page: Page;
  /** What the portal stands in. */
  readonly portal: Page | FrameLocator;
  readonly dialog: Locator;
  /** The sign-in page in the dialog. */
  readonly signInPage: FrameLocator;
  /** Clicks, or taps where that is how it is done. */
  readonly press: (target: Locator) => Promise<void>;
  /** Goes to the accounts of the portal, in a tab that may have been elsewhere. */
  readonly goToAccounts: (page: Page) => Promise<Page | FrameLocator>;
}

/** The customer that accounts are connected for, and another one, each with somebody who works there. */
export const OURS = { customer_key: "northgate-offices", person: "aoife" };
export const THEIRS = { customer_key: "maple-court", person: "greta" };

/** A phone is narrow and has no mouse. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** Opens the portal in a house of one test's own. */
export async function openStage(context: TestContext, setting: Setting, expected: RegExp[] = []): Promise<Stage> {
  const { isFramed, isPhone } = setting;
  const house = await openHouse(context);
  const press = (target: Locator) => (isPhone ? target.tap() : target.click());
  const path = `/${OURS.customer_key}/${isFramed ? "frame" : "doors/accounts"}`;
  const goToAccounts = async (page: Page) => {
    if (new URL(page.url()).pathname !== path) await page.goto(path);
    const portal = isFramed ? page.frameLocator("iframe") : page;
    if (isFramed)
      await press(
        portal
          .getByRole("navigation")
          .getByRole("button", { name: /^Accounts/ })
          .first(),
      );
    await portal.getByRole("button", { name: "Connect an account" }).waitFor();
    return portal;
  };
  const page = await house.visit({ as: OURS.person, path, expected, ...(isPhone && PHONE) });
  const portal = await goToAccounts(page);
  return {
    setting,
    house,
    page,
    portal,
    dialog: portal.getByRole("dialog", { name: /^Connect / }),
    signInPage: portal.frameLocator("dialog iframe"),
    press,
    goToAccounts,
  };
}
