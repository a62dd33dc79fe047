import { expect } from "vitest";
import { chooseBrand, isConnected, signIn } from "./hands.ts";
import { endSignIns, expectNobodys, expectOurs } from "./known.ts";
import type { ConnectPath } from "./path.ts";

/** The sign-in pages have no picture for a tab. */
const IN_A_TAB = [/favicon\.ico/];

/** What may come between. */
export const mishapPaths: readonly ConnectPath[] = [
  {
    name: "a sign-in page that ends before its time, and a new one",
    expected: [/status of 404/],
    async run(stage) {
      const { house, dialog, signInPage, press } = stage;
      await chooseBrand(stage, "Nuki");
      await signInPage.getByLabel("E-mail or user name").fill("late@house.test");
      await endSignIns(house);
      await dialog.getByText("This sign-in has ended").waitFor();
      await press(dialog.getByRole("button", { name: "Try again" }));
      await signIn(stage, signInPage, "late@house.test");
      await isConnected(stage, "Nuki · late@house.test");
      await expectOurs(stage, "late@house.test", ["/devices/list"]);
    },
  },
  {
    name: "a network that goes and comes back, and nothing that was typed is lost",
    expected: [/ERR_INTERNET_DISCONNECTED/],
    async run(stage) {
      const { page, dialog, signInPage, press } = stage;
      await chooseBrand(stage, "Nuki");
      const user = signInPage.getByLabel("E-mail or user name");
      await user.fill("patient@house.test");
      await page.context().setOffline(true);
      await dialog.getByRole("alert").waitFor();
      expect(await user.inputValue()).toBe("patient@house.test");
      await page.context().setOffline(false);
      await dialog.getByRole("alert").waitFor({ state: "detached" });
      await signInPage.getByLabel("Password", { exact: true }).fill("secret");
      await press(signInPage.getByRole("button", { name: "Sign in" }));
      await isConnected(stage, "Nuki · patient@house.test");
      await expectOurs(stage, "patient@house.test", ["/devices/list"]);
    },
  },
  {
    name: "the product’s tab is closed while the sign-in goes on in another, and opened again",
    expected: IN_A_TAB,
    async run(stage) {
      const { page, dialog, press } = stage;
      await chooseBrand(stage, "Nuki");
      const opened = page.waitForEvent("popup");
      await press(dialog.getByRole("button", { name: "Open in a new tab" }));
      const tab = await opened;
      await tab.getByLabel("E-mail or user name").waitFor();
      await page.close();
      await signIn(stage, tab, "alone@house.test");
      await tab.getByText("You can close this window.").waitFor();
      const again = await stage.goToAccounts(await tab.context().newPage());
      await again.getByRole("button", { name: /^Nuki · alone@house\.test/ }).waitFor();
      expect(await again.getByRole("dialog").count()).toBe(0);
      await expectOurs(stage, "alone@house.test", []);
    },
  },
  {
    name: "closing midway asks, and leaves nothing behind",
    async run(stage) {
      const { portal, page, dialog, signInPage, press, setting } = stage;
      await chooseBrand(stage, "Nuki");
      const user = signInPage.getByLabel("E-mail or user name");
      await press(user);
      await user.fill("half@house.test");
      const question = portal.getByRole("dialog", { name: "Stop connecting?" });
      const close = dialog.getByRole("button", { name: "Close" });
      await press(close);
      await press(question.getByRole("button", { name: "Go on" }));
      await question.waitFor({ state: "detached" });
      expect(await user.inputValue()).toBe("half@house.test");
      if (setting.isPhone) await press(close);
      else await page.keyboard.press("Escape");
      await press(question.getByRole("button", { name: "Stop" }));
      await dialog.waitFor({ state: "detached" });
      await expectNobodys(stage, "half@house.test");
      await press(portal.getByRole("button", { name: "Connect an account" }));
      await dialog.getByRole("button", { name: /^Nuki/ }).waitFor();
    },
  },
];
