import { DEMO } from "@customer-portal/sandbox";
import { http, HttpResponse } from "msw";
import { expect, waitFor, within } from "storybook/test";
import { comeBackLater } from "../../../../.storybook/come-back.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { DevicesPanel } from "./devices-panel.tsx";

const meta = preview.meta({ component: DevicesPanel, title: "Devices/DevicesPanel" });

const LIST = "/devices/list";
const { devices, accounts } = DEMO;

export const Ready = meta.story({
  play: async ({ canvas }) => {
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Devices84"));
    const door = await rowOf(canvas, devices.autoLock);
    await expect(door.getByText("Locked")).toBeVisible();
    await expect(await door.findByText("Salto KS · Battery 82%")).toBeVisible();
    await expect((await rowOf(canvas, devices.thermostat)).getByText("Heating", { exact: false })).toBeVisible();
    await expect((await rowOf(canvas, devices.noiseSensor)).getByText("38 dB")).toBeVisible();
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark" },
  play: async ({ canvas }) => {
    const row = await rowOf(canvas, devices.offline);
    await expect(row.getByText("Offline")).toBeVisible();
  },
});

export const Compact = meta.story({
  globals: { density: "compact" },
  play: async ({ canvas }) => {
    const name = await canvas.findByText(devices.autoLock);
    await expect(name.closest("[role=listitem]")?.getBoundingClientRect().height).toBeLessThan(48);
  },
});

/** A host's own colours, none of them ours: what is derived from them must stay readable. */
export const HostColours = meta.story({
  parameters: portal({
    props: {
      appearance: {
        variables: { accent: "#ffd400", background: "#f3efe6", foreground: "#3b2f2f", radius: 2, spacing: 5 },
      },
    },
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByText(devices.offline, { selector: "bdi" }));
    await expect(await canvas.findByRole("heading", { name: devices.offline })).toBeVisible();
  },
});

export const Narrow = meta.story({
  globals: { width: "360" },
  play: async ({ canvas }) => {
    const row = await rowOf(canvas, devices.autoLock);
    await expect(row.getByRole("button", { name: `Unlock ${devices.autoLock}` })).toBeVisible();
  },
});

export const Loading = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: LIST, delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole("region", { name: "Devices" });
    await expect(panel.querySelector("[aria-busy=true]")).toBeVisible();
    // The skeleton holds the place without a word until waiting becomes long.
    await expect(canvas.queryByText(/Loading devices…/)).not.toBeInTheDocument();
    const status = await canvas.findByText("Loading devices…");
    await expect(status).toBeVisible();
    await expect(canvas.getByText(/^[2-9] s$/)).toBeVisible();
    // What counts on is not spoken, or it would be spoken every second.
    await expect(status).toHaveRole("status");
    await waitFor(() => expect(canvas.getByText(/^[3-9] s$/)).toHaveAttribute("aria-hidden", "true"));
    await expect(status).toHaveTextContent(/^Loading devices…$/);
  },
});

export const Empty = meta.story({
  parameters: portal({ seed: "empty" }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No devices yet")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Connect an account" })).toBeVisible();
    await expect(canvas.queryByRole("searchbox")).not.toBeInTheDocument();
  },
});

export const TroubleFirst = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText(`Yale · ${accounts.signedOut}`);
    const group = canvas.getByRole("heading", { name: "Needs attention" }).parentElement!;
    await expect(within(group).getAllByRole("listitem").map(nameOf)).toEqual([
      `Yale · ${accounts.signedOut}`,
      devices.offline,
      devices.criticalBattery,
      devices.lowBattery,
    ]);
    const offline = await rowOf(canvas, devices.offline);
    await expect(offline.getByText(/^Offline since /)).toBeVisible();
    await expect(offline.getByRole("button", { name: `What to do: ${devices.offline}` })).toBeVisible();
    await expect((await rowOf(canvas, devices.criticalBattery)).getByText("Battery 6% · replace now")).toBeVisible();
  },
});

export const SignedOutAccount = meta.story({
  play: async ({ canvas, userEvent }) => {
    const account = await rowOf(canvas, `Yale · ${accounts.signedOut}`);
    await expect(
      account.getByText("Signed out. 12 devices can’t be controlled. Codes already set keep working."),
    ).toBeVisible();
    await userEvent.click(account.getByRole("button", { name: /Show devices/ }));
    const only = await canvas.findByRole("button", { name: `Only Yale · ${accounts.signedOut}` });
    await expect(canvas.getAllByRole("listitem")).toHaveLength(12);
    const door = await rowOf(canvas, devices.signedOut);
    await expect(door.getByText("Signed out")).toBeVisible();
    await expect(door.queryByRole("button", { name: /^Unlock/ })).not.toBeInTheDocument();
    await userEvent.click(only);
    await expect(await canvas.findByText(devices.offline)).toBeVisible();
  },
});

export const Search = meta.story({
  play: async ({ canvas, userEvent }) => {
    const field = await canvas.findByRole("searchbox", { name: "Search by name, place or account" });
    await userEvent.type(field, "suite");
    await expect(await canvas.findByText("13 devices found")).toBeInTheDocument();
    const found = canvas.getAllByRole("listitem").map(nameOf);
    await expect(found).toHaveLength(13);
    await userEvent.clear(field);
    await userEvent.type(field, "SUITE");
    await expect(await canvas.findByText("13 devices found")).toBeInTheDocument();
    await expect(canvas.getAllByRole("listitem").map(nameOf)).toEqual(found);
    await userEvent.keyboard("{Escape}");
    await expect(field).toHaveValue("");
    await expect(await canvas.findByText(devices.offline)).toBeVisible();
  },
});

export const NoResults = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "submarine");
    await expect(await canvas.findByText("Nothing found")).toBeVisible();
    await expect(canvas.queryByRole("listitem")).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Show all devices" }));
    await expect(await canvas.findByText(devices.offline)).toBeVisible();
    await expect(canvas.getByRole("searchbox")).toHaveValue("");
  },
});

/** Nothing in trouble among what was searched for is no praise of the rest. */
export const NoResultsInTrouble = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole("button", { name: /^Needs attention/ }));
    await userEvent.type(canvas.getByRole("searchbox"), "conference");
    await expect(await canvas.findByText("Nothing found")).toBeVisible();
    await expect(canvas.getByText("No device matches what you searched for.")).toBeVisible();
    await expect(canvas.queryByText(/Nothing needs attention|Every device answers/)).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Show all devices" }));
    await expect(await canvas.findByText(devices.offline)).toBeVisible();
  },
});

export const Filters = meta.story({
  play: async ({ canvas, userEvent }) => {
    const filters = within(await canvas.findByRole("group", { name: "Show" }));
    const names = () => filters.getAllByRole("button").map(({ textContent }) => textContent);
    await waitFor(() => expect(names()).toEqual(["All84", "Needs attention4", "Locks61", "Climate18", "Sensors5"]));
    const sensors = filters.getByRole("button", { name: /^Sensors/ });
    await userEvent.click(sensors);
    await expect(sensors).toHaveAttribute("aria-pressed", "true");
    await expect(canvas.getAllByRole("listitem")).toHaveLength(5);
    await userEvent.click(filters.getByRole("button", { name: /^Needs attention/ }));
    await expect(canvas.getAllByRole("listitem")).toHaveLength(4);
    await expect(canvas.queryByText("Everything else")).not.toBeInTheDocument();
  },
});

/** The first page paints at once and claims no total; the rest follows. */
export const Large = meta.story({
  parameters: portal({ seed: "large", devices: 1_000, customerKey: "large-hotel" }),
  play: async ({ canvas }) => {
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Devices100+"));
    await expect(canvas.getByText("Checking the rest: 100 devices so far.")).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Locks 34+" })).toBeVisible();
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Devices1,000"));
    await expect(canvas.queryByText(/Checking the rest/)).not.toBeInTheDocument();
    await expect(canvas.getByRole("button", { name: "Locks 334" })).toBeVisible();
  },
});

export const VeryLarge = meta.story({
  parameters: portal({ seed: "large", devices: 10_000, customerKey: "large-hotel" }),
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Devices10,000"), { timeout: 30_000 });
    await userEvent.click(canvas.getByRole("button", { name: /^Climate/ }));
    const list = await canvas.findByRole("list", { name: /Everything else|All devices/ });
    await expect(within(list).getAllByRole("listitem").length).toBeLessThan(200);
    list.scrollIntoView({ block: "end" });
    await waitFor(() => expect(lastRow(list)).toHaveTextContent("Room 8413 climate"));
  },
});

export const DetailsBeside = meta.story({
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByText(devices.thermostat);
    await userEvent.click(name);
    const details = await canvas.findByRole("complementary", { name: "Device details" });
    await expect(await within(details).findByRole("heading", { name: devices.thermostat })).toBeVisible();
    await expect(name).toBeVisible();
    await expect(within(details).getByText("Humidity")).toBeVisible();
    await userEvent.click(within(details).getByRole("button", { name: "Close details" }));
    await expect(details).not.toBeInTheDocument();
  },
});

export const DetailsInstead = meta.story({
  globals: { width: "360" },
  play: async ({ canvas, userEvent }) => {
    const name = await canvas.findByText(devices.autoLock);
    await userEvent.click(name);
    const heading = await canvas.findByRole("heading", { name: devices.autoLock });
    await expect(heading).toHaveFocus();
    await expect(name).not.toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "All devices" }));
    await expect(name).toBeVisible();
    await expect(name.closest("button")).toHaveFocus();
  },
});

/** The host says that this portal is for looking. */
export const ReadOnly = meta.story({
  parameters: portal({ props: { readOnly: true } }),
  play: async ({ canvas }) => {
    const row = await rowOf(canvas, devices.autoLock);
    const unlock = row.getByRole("button", { name: `Unlock ${devices.autoLock}` });
    await expect(unlock).toHaveAttribute("aria-disabled", "true");
    await expect(unlock).toHaveAccessibleDescription("This portal is for looking only.");
  },
});

/** The host's server says so of this person, and the portal hears it with the first answer. */
export const MayOnlyLook = meta.story({
  parameters: portal({ authorize: () => ({ readOnly: true }) }),
  play: async ({ canvas, userEvent }) => {
    const row = await rowOf(canvas, devices.unlocked);
    const lock = row.getByRole("button", { name: `Lock ${devices.unlocked}` });
    await waitFor(() => expect(lock).toHaveAttribute("aria-disabled", "true"));
    await expect(lock).toHaveAccessibleDescription("This portal is for looking only.");
    await userEvent.click(lock);
    await expect(storySandbox().requests.map(({ path }) => path)).not.toContain("/locks/lock_door");
  },
});

export const FailedRefetch = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(devices.offline);
    storySandbox().simulate.fail({ path: LIST, status: 200, body: "html", times: 99 });
    comeBackLater();
    const failure = await canvas.findByRole("alert");
    await expect(failure).toHaveTextContent(/The server has a problem\. Could not refresh\. You see what was known at/);
    await expect(canvas.getByText(devices.offline)).toBeVisible();
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(failure).not.toBeInTheDocument());
    await expect(canvas.getByText(devices.offline)).toBeVisible();
  },
});

let signedIn = true;

export const SignInEnds = meta.story({
  parameters: portal({ authorize: () => (signedIn ? true : "unauthorized") }),
  beforeEach: () => {
    signedIn = true;
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(devices.offline);
    await userEvent.type(canvas.getByRole("searchbox"), "gym");
    signedIn = false;
    comeBackLater();
    await expect(await canvas.findByRole("alert")).toHaveTextContent("Your sign-in has ended.");
    await expect(canvas.getByText(devices.offline)).toBeVisible();
    await expect(canvas.getByRole("searchbox")).toHaveValue("gym");
    signedIn = true;
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(canvas.queryByRole("alert")).not.toBeInTheDocument());
  },
});

let isDown = false;

/** The server is gone for a moment while the rest of a long list is read. */
export const RestFails = meta.story({
  parameters: portal({
    seed: "large",
    customerKey: "large-hotel",
    handlers: [
      http.post("*/api/customer-portal/devices/list", async ({ request }) => {
        const { limit } = (await request.clone().json()) as { limit: number };
        return limit === 500 && isDown ? HttpResponse.error() : undefined;
      }),
    ],
  }),
  beforeEach: () => {
    isDown = true;
  },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("No connection to the server.");
    await expect(canvas.getByText("Checking the rest: 100 devices so far.")).toBeVisible();
    isDown = false;
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(headerOf(canvas)).toHaveTextContent("Devices1,000"));
  },
});

const headerOf = (canvas: Pick<ReturnType<typeof within>, "getByRole">) =>
  canvas.getByRole("heading", { level: 2, name: "Devices" }).parentElement;
const nameOf = (row: HTMLElement) => row.querySelector("bdi")?.textContent;
const lastRow = (list: HTMLElement) => within(list).getAllByRole("listitem").at(-1);
