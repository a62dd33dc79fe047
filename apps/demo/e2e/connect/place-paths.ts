import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { chooseBrand, isConnected, signIn } from "./hands.ts";
import { expectOurs } from "./known.ts";
import type { ConnectPath } from "./path.ts";
import { PHONE } from "./stage.ts";

/** The sign-in pages have no picture for a tab. */
const IN_A_TAB = [/favicon\.ico/];

/** Where the sign-in page may be open. */
export const placePaths: readonly ConnectPath[] = [
  {
    name: "by leaving the page and coming back, to the same place and a clean address",
    expected: IN_A_TAB,
    async run(stage) {
      const { house, page, dialog, press } = stage;
      const place = `${house.url}/northgate-offices/building`;
      await page.goto(place);
      await press(page.getByRole("button", { name: "Go there and come back" }));
      await press(dialog.getByRole("button", { name: /^Nuki/ }));
      await signIn(stage, page, "away@house.test");
      await isConnected(stage, "Nuki · away@house.test");
      expect(page.url()).toBe(place);
      await expectOurs(stage, "away@house.test", ["/devices/list"]);
    },
    framed: {
      why: "the address of a frame is not the person's, so leaving it would lead them nowhere",
      name: "nobody is led away from the product: the sign-in page shows in place, and a new tab is offered",
      async run(stage) {
        const { page, dialog, signInPage } = stage;
        const { length } = page.frames();
        await chooseBrand(stage, "Nuki");
        await dialog.getByRole("button", { name: "Open in a new tab" }).waitFor();
        await signIn(stage, signInPage, "here@house.test");
        await isConnected(stage, "Nuki · here@house.test");
        expect(page.url()).toBe(`${stage.house.url}/northgate-offices/frame`);
        expect(page.frames()).toHaveLength(length);
        await expectOurs(stage, "here@house.test", ["/devices/list"]);
      },
    },
  },
  {
    name: "in a new tab, which is closed before its end and opened again where it was",
    expected: IN_A_TAB,
    async run(stage) {
      const { page, dialog, press, setting } = stage;
      await chooseBrand(stage, "Nuki");
      const openedBy = async (target: Locator) => {
        const opened = page.waitForEvent("popup");
        await press(target);
        return opened;
      };
      const first = await openedBy(dialog.getByRole("button", { name: "Open in a new tab" }));
      await first.getByLabel("E-mail or user name").waitFor();
      expect(await first.evaluate(() => window.opener as unknown)).toBeNull();
      await first.close();
      const tab = await openedBy(
        // The product's opener policy keeps the browser from telling a frame of another site that it has opened a tab.
        setting.isFramed
          ? dialog.filter({ hasText: "Did the tab open?" }).getByRole("link", { name: "Open the sign-in page" })
          : dialog.getByRole("button", { name: "Open the tab again" }),
      );
      await signIn(stage, tab, "tab@house.test");
      await isConnected(stage, "Nuki · tab@house.test");
      await expectOurs(stage, "tab@house.test", ["/devices/list"]);
    },
  },
  {
    name: "in a tab that the browser does not open: by a link instead",
    expected: IN_A_TAB,
    async run(stage) {
      const { page, portal, dialog, press } = stage;
      await portal.locator("body").evaluate(() => {
        window.open = () => null;
      });
      await chooseBrand(stage, "Nuki");
      await press(dialog.getByRole("button", { name: "Open in a new tab" }));
      await dialog.getByText(/Your browser did not open the tab|Did the tab open/).waitFor();
      const opened = page.waitForEvent("popup");
      await press(dialog.getByRole("link", { name: "Open the sign-in page" }));
      const tab = await opened;
      expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
      await signIn(stage, tab, "link@house.test");
      await isConnected(stage, "Nuki · link@house.test");
      await expectOurs(stage, "link@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a link that is copied for whoever has the password, who signs in elsewhere",
    expected: IN_A_TAB,
    async run(stage) {
      const { house, dialog, press, portal } = stage;
      await press(portal.getByRole("button", { name: "Connect an account" }));
      await press(dialog.getByRole("button", { name: /^Nuki/ }));
      await press(dialog.getByRole("button", { name: "Send a link" }));
      await dialog.getByRole("img", { name: "The link as a QR code" }).waitFor();
      await press(dialog.getByRole("button", { name: "Copy link" }));
      await dialog.getByRole("status").getByText("Copied").waitFor();
      const link = await dialog.getByRole("textbox", { name: "Sign-in link" }).inputValue();
      const elsewhere = await house.visit({ path: link, expected: IN_A_TAB, ...PHONE });
      await signIn({ press: (target) => target.tap() }, elsewhere, "owner@house.test");
      await isConnected(stage, "Nuki · owner@house.test");
      await expectOurs(stage, "owner@house.test", ["/devices/list"]);
    },
  },
];
