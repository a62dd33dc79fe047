import { DEMO, type Seed } from "@customer-portal/sandbox";
import { expect, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

/** An account for every code that Seam has, and one for a code that it does not have yet. */
const seed: Seed = (builder) => {
  const { customer_key } = builder.addCustomer({ customer_key: DEMO.customerKey });
  const sites = [
    { site_name: "Main building", subscribed_site_user_count: 50, site_user_subscription_limit: 50 },
    { site_name: "Annex", subscribed_site_user_count: 41, site_user_subscription_limit: 50 },
  ];
  const add = (brand: string, kind: "errors" | "warnings", code: string, message = "Seam’s own words.") => {
    const created_at = builder.now - 3 * 3_600_000;
    const details = code.startsWith("salto_ks") ? { salto_ks_metadata: { sites } } : undefined;
    const { connected_account_id } = builder.addAccount({
      customer_key,
      account_type: brand.toLowerCase().replaceAll(" ", "_"),
      account_type_display_name: brand,
      display_name: "desk@harbor.pt",
      [kind]: [{ code, message, created_at, details }],
    });
    builder.addDevice({ connected_account_id, name: `${brand} door` });
  };
  add("Yale", "errors", "account_disconnected");
  add("Salto Space", "errors", "bridge_disconnected");
  add("dormakaba", "errors", "dormakaba_sites_disconnected", "Site North could not be connected.");
  add("Nuki", "errors", "flux_capacitor_drained", `<b>Flux</b> ${"drained".repeat(40)}`);
  add("Salto KS", "errors", "salto_ks_subscription_limit_exceeded");
  add("Schlage", "warnings", "being_deleted");
  add("Google Nest", "warnings", "provider_service_unavailable");
  add("tado", "warnings", "account_reauthorization_requested");
  add("August", "warnings", "setup_required", "Turn on remote access in the August app.");
  add("TTLock", "warnings", "unknown_issue_with_connected_account");
  add("Saflok", "warnings", "dormakaba_sites_unapproved");
  add("Salto", "warnings", "salto_ks_subscription_limit_almost_reached");
  add("Minut", "warnings", "scheduled_maintenance_window", "Sunday from 02:00 to 04:00.");
};

const meta = preview.meta({
  component: ConnectedAccountsPanel,
  title: "Connected accounts/Every trouble",
  parameters: portal({ seed }),
});

export const List = meta.story({
  play: async ({ canvas }) => {
    await rowOf(canvas, "Yale · desk@harbor.pt");
    // Errors before warnings, the gravest of each first.
    await expect(canvas.getAllByRole("listitem").map(stateOf)).toEqual([
      "Signed out",
      "Bridge offline",
      "Sites disconnected",
      "Problem",
      "User limit reached",
      "Being removed",
      "Outage",
      "New sign-in needed",
      "Setup not finished",
      "Sync problem",
      "Sites not approved",
      "Near the user limit",
      "Maintenance planned",
    ]);
    const salto = await rowOf(canvas, "Salto KS · desk@harbor.pt");
    await expect(
      await salto.findByText(
        "1 lock · New codes can’t be created. Codes already set keep working. Main building: 50 of 50 users, Annex: 41 of 50 users",
      ),
    ).toBeVisible();
    await expect(canvas.queryByText("Everything else")).not.toBeInTheDocument();
  },
});

export const Narrow = meta.story({
  globals: { width: "320", scheme: "dark" },
  play: async ({ canvas }) => {
    const tado = await rowOf(canvas, "tado · desk@harbor.pt");
    const label = tado.getByText("New sign-in needed").getBoundingClientRect();
    const button = tado.getByRole("button", { name: /^What to do/ }).getBoundingClientRect();
    await expect(label.right).toBeLessThanOrEqual(button.left);
  },
});

/** What Seam says is text, and stays in its note however long it is. */
export const SeamsOwnWords = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText("Nuki · desk@harbor.pt"));
    const details = await detailsOf(canvas);
    await expect(await details.findByText(/^Problem since /)).toBeVisible();
    const words = details.getByText(/^<b>Flux<\/b> drained/, { selector: "article bdi" });
    await expect(words.getBoundingClientRect().right).toBeLessThan(
      words.closest("article")!.getBoundingClientRect().right,
    );
    await expect(details.getByText("If it stays, tell the people who run this site.")).toBeVisible();
  },
});

export const SitesOfSalto = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText("Salto KS · desk@harbor.pt"));
    const details = await detailsOf(canvas);
    await expect(await details.findByText("Main building: 50 of 50 users")).toBeVisible();
    await expect(details.getByText("Annex: 41 of 50 users")).toBeVisible();
    await expect(details.getByText("Ask Salto support to raise the limit.")).toBeVisible();
  },
});

const detailsOf = async (canvas: Pick<ReturnType<typeof within>, "findByRole">) =>
  within(await canvas.findByRole("complementary", { name: "Account details" }));
const stateOf = (row: HTMLElement) => row.querySelector(".cp-state")?.textContent;
