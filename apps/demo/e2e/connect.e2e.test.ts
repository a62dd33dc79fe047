import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { type House, openHouse } from "./house.ts";

/** Connecting an account in the product, with the sandbox's sign-in pages in a frame of another site. */

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const ACCOUNTS = "/harbor-hotels/doors/accounts";
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

/** The accounts of a customer, as Seam knows them. */
async function accountsOf(house: House, customer_key: string): Promise<{ display_name: string }[]> {
  const response = await house.sandbox.fetch("/connected_accounts/list", {
    method: "POST",
    headers: { authorization: `Bearer ${house.sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key }),
  });
  return ((await response.json()) as { connected_accounts: { display_name: string }[] }).connected_accounts;
}

for (const [where, settings] of [
  ["at a desk", {}],
  ["on a phone", PHONE],
] as const)
  test.concurrent(`${where}: brand, wrong password, sign-in, devices, and on to the account`, async (context) => {
    const house = await openHouse(context);
    const page = await house.visit({ as: "ines", path: ACCOUNTS, ...settings });
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
    expect((await accountsOf(house, "maple-court")).map(({ display_name }) => display_name)).not.toContain(
      "doors@harbor.pt",
    );
  });
