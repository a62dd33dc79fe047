import { DEMO } from "@customer-portal/sandbox";
import { http } from "msw";
import { expect, waitFor, within } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const meta = preview.meta({ component: ConnectedAccountsPanel, title: "Connected accounts/ConnectedAccountsPanel" });

const LIST = "/connected_accounts/list";
const YALE = `Yale · ${DEMO.accounts.signedOut}`;
const SALTO = "Salto KS · reception@harbor.pt";

export const Ready = meta.story({
  play: async ({ canvas }) => {
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Accounts5"));
    const trouble = within(canvas.getByRole("heading", { name: "Needs attention" }).parentElement!);
    await expect(trouble.getAllByRole("listitem").map(nameOf)).toEqual([YALE]);
    const yale = await rowOf(canvas, YALE);
    await expect(yale.getByText("Signed out")).toBeVisible();
    await expect(
      await yale.findByText("Signed out. 12 devices can’t be controlled. Codes already set keep working."),
    ).toBeVisible();
    const rest = within(canvas.getByRole("heading", { name: "Everything else" }).parentElement!);
    await expect(rest.getAllByRole("listitem").map(nameOf)).toEqual([
      "ecobee · engineering@harbor.pt",
      "Minut · night-desk@harbor.pt",
      SALTO,
      "TTLock · facilities@harbor.pt",
    ]);
    const salto = await rowOf(canvas, SALTO);
    await expect(salto.getByText("43 locks")).toBeVisible();
    await expect(salto.getByText("Working")).toBeVisible();
    await expect(salto.queryByRole("button", { name: /What to do/ })).not.toBeInTheDocument();
  },
});

/** Bridge and outage at the offices: one needs a person, the other passes by itself. */
export const BridgeAndOutage = meta.story({
  parameters: portal({ customerKey: "northgate-offices" }),
  play: async ({ canvas }) => {
    const salto = await rowOf(canvas, "Salto Space · facilities@northgate.example");
    await expect(salto.getByText("Bridge offline")).toBeVisible();
    await expect(
      await salto.findByText("Bridge offline. 4 devices can’t be controlled. Codes already set keep working."),
    ).toBeVisible();
    await expect(salto.getByRole("button", { name: /^What to do/ })).toBeVisible();
    const nest = await rowOf(canvas, "Google Nest · facilities@northgate.example");
    await expect(nest.getByText("Outage")).toBeVisible();
    await expect(
      nest.getByText("9 thermostats · The provider’s service is down, so its devices may not answer."),
    ).toBeVisible();
    await expect(nest.queryByRole("button", { name: /^What to do/ })).not.toBeInTheDocument();
  },
});

export const Loading = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: LIST, delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole("region", { name: "Accounts" });
    await expect(panel.querySelector("[aria-busy=true]")).toBeVisible();
    await expect(canvas.queryByText("Loading accounts…")).not.toBeInTheDocument();
    await expect(await canvas.findByText("Loading accounts…")).toBeVisible();
  },
});

export const Empty = meta.story({
  parameters: portal({ seed: "empty" }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No accounts yet")).toBeVisible();
    await expect(canvas.getByText(/Its devices appear here\.$/)).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Connect an account" })).toBeVisible();
    await expect(canvas.queryByRole("searchbox")).not.toBeInTheDocument();
  },
});

export const Search = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole("searchbox", { name: "Search by brand or name" });
    await userEvent.type(field, "DESK yale");
    await expect(await canvas.findByText("1 account found")).toBeInTheDocument();
    await expect(canvas.getAllByRole("listitem").map(nameOf)).toEqual([YALE]);
    await userEvent.clear(field);
    await userEvent.type(field, "submarine");
    await expect(await canvas.findByText("Nothing found")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Show all accounts" }));
    await expect(await canvas.findByText(SALTO)).toBeVisible();
    await expect(field).toHaveValue("");
  },
});

export const NeedsAttention = meta.story({
  play: async ({ canvas, userEvent }) => {
    const filters = within(await canvas.findByRole("group", { name: "Show" }));
    await expect(filters.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All5",
      "Needs attention1",
    ]);
    await userEvent.click(filters.getByRole("button", { name: /^Needs attention/ }));
    await expect(canvas.getAllByRole("listitem").map(nameOf)).toEqual([YALE]);
    await userEvent.type(canvas.getByRole("searchbox"), "salto");
    await expect(await canvas.findByText("Nothing found")).toBeVisible();
    await expect(canvas.queryByText("Nothing needs attention")).not.toBeInTheDocument();
  },
});

/** While the person looks at what needs attention, the last of it is mended. */
export const NothingNeedsAttention = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^Needs attention/ }));
    const account = (await canvas.findByText(YALE)).closest<HTMLElement>("[data-row-id]")?.dataset["rowId"] ?? "";
    storySandbox().simulate.reconnectAccount({ connected_account_id: account });
    await expect(await canvas.findByText("Nothing needs attention", {}, { timeout: 25_000 })).toBeVisible();
    await expect(canvas.getByText("Every account works.")).toBeVisible();
  },
});

export const AllWork = meta.story({
  parameters: portal({ customerKey: DEMO.otherCustomerKey }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText("Working").length).toBeGreaterThan(0));
    await expect(canvas.queryByRole("button", { name: /^Needs attention/ })).not.toBeInTheDocument();
    await expect(canvas.queryByText(/What to do/)).not.toBeInTheDocument();
  },
});

let release = () => {};
let released = Promise.resolve();

/** A number of devices is claimed when all have been seen. */
export const StillCounting = meta.story({
  parameters: portal({
    seed: "large",
    customerKey: "large-hotel",
    handlers: [
      http.post("*/api/customer-portal/devices/list", async ({ request }) => {
        const { limit } = (await request.clone().json()) as { limit: number };
        if (limit === 500) await released;
        return undefined;
      }),
    ],
  }),
  beforeEach: () => {
    released = new Promise((resolve) => {
      release = resolve;
    });
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByText(/^At least \d+ /).length).toBeGreaterThan(0));
    release();
    await waitFor(() => expect(canvas.queryByText(/At least|Counting/)).not.toBeInTheDocument());
    await expect(canvas.getAllByText(/^\d+ (lock|thermostat|noise sensor)s?/).length).toBeGreaterThan(0);
  },
});

type Queries = Pick<ReturnType<typeof within>, "getByRole" | "findByRole">;

const headerOf = (canvas: Queries) => canvas.getByRole("heading", { level: 2, name: "Accounts" }).parentElement;
const nameOf = (row: HTMLElement) => row.querySelector("bdi")?.textContent;
