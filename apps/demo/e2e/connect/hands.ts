import type { FrameLocator, Page } from "playwright-core";
import type { Stage } from "./stage.ts";

type Hands = Pick<Stage, "press">;

/** Opens the dialog and goes to the page of a brand. */
export async function chooseBrand({ portal, dialog, press }: Stage, brand: string): Promise<void> {
  await press(portal.getByRole("button", { name: "Connect an account" }));
  await dialog.getByRole("searchbox").fill(brand);
  await press(dialog.getByRole("button", { name: new RegExp(`^${brand}`) }));
}

/** Fills in the sign-in page, wherever it is open. */
export async function signIn(
  { press }: Hands,
  where: FrameLocator | Page,
  user: string,
  password = "secret",
): Promise<void> {
  await where.getByLabel("E-mail or user name").fill(user);
  await where.getByLabel("Password", { exact: true }).fill(password);
  await press(where.getByRole("button", { name: "Sign in" }));
}

/** Waits until the dialog says that an account is connected. */
export async function isConnected({ dialog }: Stage, account: string): Promise<void> {
  await dialog.getByText(`${account} is connected`).waitFor();
}
