import type { Locator, Page } from "playwright-core";

/** The row of a device in the list, or in one of the lists of a page. */
export function rowOf(list: Page | Locator, name: string): Locator {
  const page = "page" in list ? list.page() : list;
  return list.getByRole("listitem").filter({ has: page.getByRole("button", { name: new RegExp(`^${name}`) }) });
}

/** Narrows the list to one device and gives its row. */
export async function find(list: Page | Locator, name: string): Promise<Locator> {
  await list.getByRole("searchbox", { name: /Search/ }).fill(name);
  // Only a list that is narrowed stays where it is: a row that moves away ends a hold.
  await list.getByText(/^\d+ devices? found$/).waitFor({ state: "attached" });
  const row = rowOf(list, name);
  await row.waitFor();
  return row;
}

/** Holds a button for as long as an unlock asks, or until something is there, however busy the machine. */
export async function hold(page: Page, button: Locator, until?: Locator): Promise<void> {
  await button.hover();
  await page.mouse.down();
  await (until === undefined ? page.waitForTimeout(900) : until.waitFor());
  await page.mouse.up();
}

/** Finds a lock, holds its button and gives its row once the command is under way. */
export async function unlock(page: Page, name: string): Promise<Locator> {
  const row = await find(page, name);
  // Looked for from the press on: a busy machine must not come too late to see it.
  await hold(page, row.getByRole("button", { name: `Unlock ${name}` }), row.getByText("Unlocking…"));
  return row;
}
