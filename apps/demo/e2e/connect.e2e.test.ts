import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { type House, openHouse } from "./house.ts";

/** Connecting an account in the product, with the sandbox's sign-in pages in a frame of another site. */

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ACCOUNTS = "/harbor-hotels/doors/accounts";
/** The sandbox's pages have no picture for a tab, and want focus, which a frame of another site is not given by itself. */
const OF_THE_PAGES = [/favicon\.ico/, /Blocked autofocusing/];
const dialog = (page: Page) => page.getByRole("dialog");
const signInPage = (page: Page): FrameLocator => page.frameLocator("dialog iframe");

async function begin(page: Page, brand: string): Promise<FrameLocator> {
  await page.getByRole("button", { name: "Connect an account" }).click();
  await dialog(page).getByRole("searchbox").fill(brand);
  await dialog(page)
    .getByRole("button", { name: new RegExp(`^${brand}`) })
    .click();
  await signInPage(page)
    .getByRole("button", { name: new RegExp(brand) })
    .click();
  return signInPage(page);
}

async function signIn(inside: FrameLocator, user: string, password = "secret"): Promise<void> {
  await inside.getByLabel("E-mail or user name").fill(user);
  await inside.getByLabel("Password", { exact: true }).fill(password);
  await inside.getByRole("button", { name: "Sign in" }).click();
}

interface Account {
  display_name: string;
  account_type_display_name: string;
}

/** The accounts of a customer, as Seam knows them. */
async function accountsOf(house: House, customer_key: string): Promise<Account[]> {
  const response = await house.sandbox.fetch("/connected_accounts/list", {
    method: "POST",
    headers: { authorization: `Bearer ${house.sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key }),
  });
  return ((await response.json()) as { connected_accounts: Account[] }).connected_accounts;
}

const namesAt = async (house: House, customer_key: string) =>
  (await accountsOf(house, customer_key)).map(({ display_name }) => display_name);

for (const [where, settings] of [
  ["at a desk", {}],
  ["on a phone", PHONE],
] as const)
  test.concurrent(`${where}: brand, wrong password, sign-in, devices, and on to the account`, async (context) => {
    const house = await openHouse(context);
    const page = await house.visit({ as: "ines", path: ACCOUNTS, expected: OF_THE_PAGES, ...settings });
    const inside = await begin(page, "Nuki");
    await signIn(inside, "doors@harbor.pt", "wrong");
    await inside.getByText("The e-mail and password do not match.").waitFor();
    await signIn(inside, "doors@harbor.pt");
    await dialog(page).getByText("Account found").waitFor();
    await dialog(page).getByText("Nuki · doors@harbor.pt is connected").waitFor();
    await dialog(page)
      .getByRole("button", { name: /^See the new device/ })
      .click();
    await page.getByRole("article", { name: "Nuki" }).waitFor();
    await dialog(page).waitFor({ state: "detached" });
    const own = await accountsOf(house, "harbor-hotels");
    expect(own.filter(({ display_name }) => display_name === "doors@harbor.pt")).toHaveLength(1);
    expect(await namesAt(house, "maple-court")).not.toContain("doors@harbor.pt");
  });

test.concurrent("a code, a provider out of order, and another try", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: ACCOUNTS, expected: OF_THE_PAGES });
  await signIn(await begin(page, "Schlage"), "down@harbor.pt");
  await dialog(page).getByText("The account was not connected").waitFor();
  await dialog(page).getByRole("button", { name: "Try again" }).click();
  const inside = signInPage(page);
  await inside.getByRole("button", { name: /Schlage/ }).click();
  await signIn(inside, "2fa@harbor.pt");
  await inside.getByLabel("Six-digit code").fill("123456");
  await inside.getByRole("button", { name: "Continue" }).click();
  await dialog(page).getByText("Schlage · 2fa@harbor.pt is connected").waitFor();
  expect(await namesAt(house, "harbor-hotels")).toContain("2fa@harbor.pt");
});

test.concurrent("an account of another customer stays theirs", async (context) => {
  const house = await openHouse(context);
  const theirs = await namesAt(house, "maple-court");
  const page = await house.visit({ as: "ines", path: ACCOUNTS, expected: OF_THE_PAGES });
  const [first] = await accountsOf(house, "maple-court");
  await signIn(await begin(page, first?.account_type_display_name ?? ""), first?.display_name ?? "");
  await dialog(page).getByText("The account was not connected").waitFor();
  expect(await namesAt(house, "maple-court")).toEqual(theirs);
  expect(await namesAt(house, "harbor-hotels")).not.toContain(first?.display_name);
});

test.concurrent("in a new tab, which has no way back: the portal notices when its sign-in is done", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: ACCOUNTS, expected: OF_THE_PAGES });
  await page.getByRole("button", { name: "Connect an account" }).click();
  await dialog(page).getByRole("button", { name: /^Nuki/ }).click();
  const opened = page.waitForEvent("popup");
  await dialog(page).getByRole("button", { name: "Open in a new tab" }).click();
  const tab = await opened;
  await tab.getByRole("button", { name: /Nuki/ }).click();
  expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
  await tab.getByLabel("E-mail or user name").fill("tab@harbor.pt");
  await tab.getByLabel("Password", { exact: true }).fill("secret");
  await tab.getByRole("button", { name: "Sign in" }).click();
  // The product's opener policy has cut the tab off, so it can't be closed from here, and says that it may be.
  await tab.getByText("You can close this window.").waitFor();
  await dialog(page).getByText("Nuki · tab@harbor.pt is connected").waitFor();
});

test.concurrent("by leaving the page and coming back, to the same place and a clean address", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/building", expected: OF_THE_PAGES });
  await page.getByRole("button", { name: "Go there and come back" }).click();
  await dialog(page).getByRole("searchbox").fill("Nuki");
  await dialog(page).getByRole("button", { name: /^Nuki/ }).click();
  await page.getByRole("button", { name: /Nuki/ }).click();
  expect(new URL(page.url()).pathname).toBe("/connect_webviews/view");
  await page.getByLabel("E-mail or user name").fill("away@harbor.pt");
  await page.getByLabel("Password", { exact: true }).fill("secret");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/harbor-hotels/building**");
  await dialog(page).getByText("Nuki · away@harbor.pt is connected").waitFor();
  expect(page.url()).toBe(`${house.url}/harbor-hotels/building`);
  expect(await namesAt(house, "harbor-hotels")).toContain("away@harbor.pt");
});

test.concurrent("whoever has the password signs in elsewhere, and it is seen here", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: ACCOUNTS, expected: OF_THE_PAGES });
  await page.getByRole("button", { name: "Connect an account" }).click();
  await dialog(page).getByRole("button", { name: /^Nuki/ }).click();
  await dialog(page).getByRole("button", { name: "Send a link" }).click();
  await dialog(page).getByRole("img", { name: "The link as a QR code" }).waitFor();
  const link = await dialog(page).getByRole("textbox", { name: "Sign-in link" }).inputValue();
  const elsewhere = await house.visit({ path: link, expected: OF_THE_PAGES, ...PHONE });
  await elsewhere.getByRole("button", { name: /Nuki/ }).tap();
  await elsewhere.getByLabel("E-mail or user name").fill("owner@harbor.pt");
  await elsewhere.getByLabel("Password", { exact: true }).fill("secret");
  await elsewhere.getByRole("button", { name: "Sign in" }).tap();
  await dialog(page).getByText("Nuki · owner@harbor.pt is connected").waitFor();
  expect(await namesAt(house, "harbor-hotels")).toContain("owner@harbor.pt");
});

test.concurrent("in the portal page, a frame in a frame", async (context) => {
  const house = await openHouse(context);
  const page = await house.visit({ as: "ines", path: "/harbor-hotels/frame", expected: OF_THE_PAGES });
  const outer = page.frameLocator("iframe");
  await outer
    .getByRole("navigation")
    .getByRole("button", { name: /^Accounts/ })
    .click();
  await outer.getByRole("button", { name: "Connect an account" }).click();
  await outer.getByRole("dialog").getByRole("button", { name: /^Nuki/ }).click();
  const inner = outer.frameLocator("dialog iframe");
  await inner.getByRole("button", { name: /Nuki/ }).click();
  await signIn(inner, "framed@harbor.pt");
  await outer.getByRole("dialog").getByText("Nuki · framed@harbor.pt is connected").waitFor();
  expect(await namesAt(house, "harbor-hotels")).toContain("framed@harbor.pt");
});
