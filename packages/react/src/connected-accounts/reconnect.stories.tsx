import { DEMO } from "@customer-portal/sandbox";
import { expect, fn, waitFor, within } from "storybook/test";
import { InsideRoot } from "../../../../.storybook/inside-root.tsx";
import preview from "../../../../.storybook/preview.tsx";
import type { ConnectedAccount } from "../api/resources.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";
import { OtherLoginDialog } from "./other-login-dialog.tsx";

const meta = preview.meta({ component: ConnectedAccountsPanel, title: "Connected accounts/Reconnect" });

const YALE = `Yale · ${DEMO.accounts.signedOut}`;
const OTHER = "33333333-3333-4333-8333-333333333333";

/** The login is named before the page that asks for it. */
export const Question = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: `What to do: ${YALE}` }));
    await userEvent.click(await canvas.findByRole("button", { name: "Reconnect" }));
    const dialog = within(await canvas.findByRole("dialog", { name: "Reconnect Yale" }));
    await expect(dialog.getByText(new RegExp(`sign in as ${DEMO.accounts.signedOut}, as before`))).toBeVisible();
    await expect(dialog.getByRole("button", { name: "Continue" })).toBeVisible();
  },
});

/** Who may connect no account is told whom to ask. */
export const MayNot = meta.story({
  parameters: portal({ authorize: () => ({ permissions: ["see", "control"] }) }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: `What to do: ${YALE}` }));
    await expect(
      await canvas.findByText("Ask someone who may connect accounts here to sign it in again."),
    ).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Reconnect" })).not.toBeInTheDocument();
  },
});

const other = portal({
  seed: (builder) => {
    const { customer_key } = builder.addCustomer({ customer_key: DEMO.customerKey });
    const brand = { account_type: "yale", account_type_display_name: "Yale" };
    builder.addAccount({ customer_key, ...brand, connected_account_id: OTHER, display_name: "garage@harbor.pt" });
  },
});
const account = {
  connected_account_id: "11111111-1111-4111-8111-111111111111",
  display_name: DEMO.accounts.signedOut,
  account_type_display_name: "Yale",
  errors: [],
  warnings: [],
};
const onClose = fn();
const onAgain = fn();

const drawOther = (before: ConnectedAccount | undefined) =>
  function Other() {
    return (
      <InsideRoot>
        <OtherLoginDialog account={account} otherId={OTHER} before={before} onAgain={onAgain} onClose={onClose} />
      </InsideRoot>
    );
  };

/** A new account came of it, which can be disconnected again. */
export const AnotherLogin = meta.story({
  parameters: other,
  render: drawOther(undefined),
  play: async ({ canvas, userEvent }) => {
    await expect(
      await canvas.findByText(`This connected a new account, garage@harbor.pt. ${YALE} is as it was before.`),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Disconnect the new one" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  },
});

/** An account that was there before stays. */
export const AnotherLoginThatWasThere = meta.story({
  globals: { scheme: "dark", width: "360" },
  parameters: other,
  render: drawOther({
    ...account,
    connected_account_id: OTHER,
    display_name: "garage@harbor.pt",
    custom_metadata: { building: "9" },
    automatically_manage_new_devices: false,
  }),
  play: async ({ canvas, userEvent }) => {
    await expect(
      await canvas.findByText(/^This signed in garage@harbor\.pt, which was connected already/),
    ).toBeVisible();
    await expect(canvas.queryByRole("button", { name: "Disconnect the new one" })).not.toBeInTheDocument();
    await expect(await canvas.findByText(/^What this site had noted on garage@harbor\.pt was replaced/)).toBeVisible();
    await expect(
      await canvas.findByText(/^New devices of garage@harbor\.pt are now added by themselves/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(onAgain).toHaveBeenCalled();
  },
});
