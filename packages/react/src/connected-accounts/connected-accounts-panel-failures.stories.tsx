import { DEMO } from "@customer-portal/sandbox";
import { http, HttpResponse } from "msw";
import { expect, waitFor, within } from "storybook/test";
import { comeBackLater } from "../../../../.storybook/come-back.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const meta = preview.meta({
  component: ConnectedAccountsPanel,
  title: "Connected accounts/ConnectedAccountsPanel failures",
});

const LIST = "/connected_accounts/list";
const YALE = `Yale · ${DEMO.accounts.signedOut}`;

/** Accounts can be seen, their devices not: nothing is said of what nobody knows. */
export const WithoutDevices = meta.story({
  parameters: portal({
    prepare: ({ simulate }) => simulate.fail({ path: "/devices/list", status: 403, type: "forbidden", times: 99 }),
  }),
  play: async ({ canvas, userEvent }) => {
    const yale = await rowOf(canvas, YALE);
    await expect(await yale.findByText("Signed out. Its devices can’t be controlled.")).toBeVisible();
    await waitFor(() => expect(canvas.queryByText("Counting devices…")).not.toBeInTheDocument());
    await expect(canvas.queryByText(/No devices/)).not.toBeInTheDocument();
    await userEvent.click(canvas.getByText(YALE));
    const details = within(await canvas.findByRole("complementary", { name: "Account details" }));
    await expect(await details.findByRole("alert")).toBeVisible();
    await expect(details.getByText("Signs in as")).toBeVisible();
  },
});

/** The server does not let this person see accounts. */
export const NotAllowed = meta.story({
  parameters: portal({
    handlers: [
      http.post(`*/api/customer-portal${LIST}`, () =>
        HttpResponse.json(
          { error: { type: "route_not_allowed", message: "Accounts are not part of this portal." }, ok: false },
          { status: 403 },
        ),
      ),
    ],
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("You may not see this");
    await expect(canvas.queryByRole("listitem")).not.toBeInTheDocument();
  },
});

export const Failed = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: LIST, status: 500, times: 99 }) }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("The server has a problem");
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText(YALE)).toBeVisible();
  },
});

/** What is on screen stays there, and so does what was typed. */
export const FailedRefetch = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "yale");
    storySandbox().simulate.fail({ path: LIST, status: 500, times: 99 });
    comeBackLater();
    const failure = await canvas.findByRole("alert");
    await expect(failure).toHaveTextContent(/Could not refresh\. You see what was known at/);
    await expect(canvas.getByText(YALE)).toBeVisible();
    await expect(canvas.getByRole("searchbox")).toHaveValue("yale");
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(failure).not.toBeInTheDocument());
  },
});

export const NotThere = meta.story({
  args: { selected: { connectedAccountId: "11111111-1111-4111-8111-111111111111" } },
  play: async ({ canvas }) => {
    const details = within(await canvas.findByRole("complementary", { name: "Account details" }));
    await expect(await details.findByText("This is no longer here")).toBeVisible();
    await expect(canvas.getByText(YALE)).toBeVisible();
  },
});
