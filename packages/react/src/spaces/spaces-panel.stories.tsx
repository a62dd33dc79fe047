import { DEMO } from "@customer-portal/sandbox";
import { http, HttpResponse } from "msw";
import { expect, fn, waitFor, within } from "storybook/test";
import { comeBackLater } from "../../../../.storybook/come-back.ts";
import { HOSTILE, hostileSeed } from "../../../../.storybook/hostile-seed.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { SpacesPanel } from "./spaces-panel.tsx";

const meta = preview.meta({ component: SpacesPanel, title: "Spaces/SpacesPanel" });

type Canvas = ReturnType<typeof within>;

const { devices } = DEMO;
const headerOf = (canvas: Canvas, title = "Rooms") =>
  canvas.getByRole("heading", { level: 2, name: title }).parentElement;
const nameOf = (row: HTMLElement) => row.querySelector("bdi")?.textContent;
const detailsOf = async (canvas: Canvas) => within(await canvas.findByRole("complementary", { name: "Room details" }));

export const Ready = meta.story({
  play: async ({ canvas }) => {
    const room = await rowOf(canvas, "Room 204");
    await expect(headerOf(canvas)).toHaveTextContent("Rooms62");
    await expect(room.getByText("1 lock · 1 thermostat · 1 noise sensor")).toBeVisible();
    await expect(room.getByText("Locked")).toBeVisible();
    await expect(room.getByRole("button", { name: `Unlock ${devices.autoLock}` })).toBeVisible();
    await expect((await rowOf(canvas, "Conference room")).getByText("Unlocked")).toBeVisible();
    await expect((await rowOf(canvas, "Roof terrace")).getByText("Unknown")).toBeVisible();
    await expect((await rowOf(canvas, "Lobby")).getByText("22.5°C", { exact: false })).toBeVisible();
  },
});

export const TroubleFirst = meta.story({
  play: async ({ canvas }) => {
    await rowOf(canvas, "Room 204");
    const group = within(canvas.getByRole("heading", { name: "Needs attention" }).parentElement!);
    const names = group.getAllByRole("listitem").map(nameOf);
    await expect(names).toHaveLength(15);
    await expect(names.slice(0, 2)).toEqual(["Gym entrance", "Room 107"]);
    const gym = await rowOf(canvas, "Gym entrance");
    await expect(gym.getByText(/^Offline since /)).toBeVisible();
    await expect(gym.getByRole("button", { name: `What to do: ${devices.offline}` })).toBeVisible();
    const critical = await rowOf(canvas, "Room 118");
    await expect(critical.getByText(`Battery 6% · replace now · ${devices.criticalBattery}`)).toBeVisible();
    // A dead battery does not keep a door from being opened.
    await expect(critical.getByRole("button", { name: `Unlock ${devices.criticalBattery}` })).toBeVisible();
  },
});

export const Filters = meta.story({
  play: async ({ canvas, userEvent }) => {
    const filters = within(await canvas.findByRole("group", { name: "Show" }));
    await expect(filters.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "All62",
      "Needs attention15",
    ]);
    await userEvent.click(filters.getByRole("button", { name: /^Needs attention/ }));
    await expect(canvas.getAllByRole("listitem")).toHaveLength(15);
    await expect(canvas.queryByText("Everything else")).not.toBeInTheDocument();
    await expect(canvas.getByText("15 rooms found")).toBeInTheDocument();
  },
});

/** Somebody stands before a door at night. */
export const FindAndUnlock = meta.story({
  globals: { width: "360" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "204");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(1));
    canvas.getByRole("button", { name: `Unlock ${devices.autoLock}` }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    const room = await rowOf(canvas, "Room 204");
    await expect(await room.findByText(/^Unlocking…/)).toBeVisible();
    await expect(await room.findByText("Unlocked")).toBeVisible();
    await expect(storySandbox().requests.filter(({ path }) => path === "/locks/unlock_door")).toHaveLength(1);
  },
});

/** A command that came to nothing is said before all other small print. */
export const Jammed = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("searchbox"), "cellar");
    const cellar = await rowOf(canvas, "Wine cellar");
    cellar.getByRole("button", { name: `Unlock ${devices.jammed}` }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect(await cellar.findByText(/^Could not unlock\./)).toBeVisible();
    await expect(cellar.getByText("Locked")).toBeVisible();
  },
});

export const NoResults = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search rooms by name or device" }), "submarine");
    await expect(await canvas.findByText("Nothing found")).toBeVisible();
    await expect(canvas.queryByText(/No rooms yet/)).not.toBeInTheDocument();
    await userEvent.click(canvas.getByRole("button", { name: "Show all rooms" }));
    await expect(await canvas.findByText("Gym entrance")).toBeVisible();
    await expect(canvas.getByRole("searchbox")).toHaveValue("");
  },
});

export const Empty = meta.story({
  parameters: portal({ seed: "empty" }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("No rooms yet")).toBeVisible();
    await expect(canvas.queryByRole("searchbox")).not.toBeInTheDocument();
  },
});

export const Loading = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: "/spaces/list", delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    const panel = await canvas.findByRole("region", { name: "Rooms" });
    await expect(panel.querySelector("[aria-busy=true]")).toBeVisible();
    await expect(await canvas.findByText("Loading rooms…")).toBeVisible();
  },
});

export const Failed = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: "/spaces/list", retry_after: 30, times: 9 }) }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("Too many requests");
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Gym entrance")).toBeVisible();
  },
});

/** The spaces are known, what is in them is not: nothing is claimed of it. */
export const DevicesMissing = meta.story({
  parameters: portal({
    handlers: [http.post("*/api/customer-portal/devices/list", () => HttpResponse.error())],
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent(
      /^No connection to the server\. Devices could not be read, so their states are missing\./,
    );
    const room = await rowOf(canvas, "Room 204");
    await expect(room.getByText("3 devices")).toBeVisible();
    await expect(room.queryByText(/locked|Unknown|Checking/i)).not.toBeInTheDocument();
  },
});

export const FailedRefetch = meta.story({
  play: async ({ canvas, userEvent }) => {
    await rowOf(canvas, "Room 204");
    storySandbox().simulate.fail({ path: "/devices/list", status: 500, times: 99 });
    comeBackLater();
    const failure = await canvas.findByRole("alert");
    await expect(failure).toHaveTextContent(/Could not refresh\. You see what was known at/);
    await expect((await rowOf(canvas, "Room 204")).getByText("Locked")).toBeVisible();
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(failure).not.toBeInTheDocument());
  },
});

export const DetailsBeside = meta.story({
  args: { onSelectedChange: fn() },
  play: async ({ canvas, userEvent, args: { onSelectedChange } }) => {
    await userEvent.click((await rowOf(canvas, "Room 204")).getByText("Room 204"));
    const details = await detailsOf(canvas);
    await expect(await details.findByRole("heading", { name: "Room 204" })).toBeVisible();
    await expect(await details.findByText("Room · 1 lock · 1 thermostat · 1 noise sensor")).toBeVisible();
    await userEvent.click(await details.findByText(devices.thermostat));
    await expect(await details.findByRole("heading", { name: devices.thermostat })).toHaveFocus();
    await expect(details.getByText("Humidity")).toBeVisible();
    await userEvent.click(details.getByRole("button", { name: "Room 204" }));
    await expect((await details.findByText(devices.thermostat)).closest("button")).toHaveFocus();
    await userEvent.click(details.getByRole("button", { name: "Close details" }));
    await expect(canvas.queryByRole("complementary")).not.toBeInTheDocument();
    await expect(onSelectedChange).toHaveBeenCalledTimes(4);
  },
});

export const DetailsInstead = meta.story({
  globals: { width: "360" },
  play: async ({ canvas, userEvent }) => {
    const name = (await rowOf(canvas, "Room 204")).getByText("Room 204");
    await userEvent.click(name);
    await expect(await canvas.findByRole("heading", { name: "Room 204" })).toHaveFocus();
    await expect(name).not.toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "All rooms" }));
    await expect(name.closest("button")).toHaveFocus();
  },
});

export const Dark = meta.story({
  globals: { scheme: "dark", width: "768" },
  args: { selected: { spaceKey: "harbor-gym-entrance" } },
  play: async ({ canvas }) => {
    const details = await detailsOf(canvas);
    await expect(await details.findByText(/^Codes already set keep working\./)).toBeVisible();
  },
});

/** The narrowest phone, a house of offices, its own words, little room between the rows. */
export const Narrow = meta.story({
  globals: { width: "320", density: "compact" },
  parameters: portal({ customerKey: "northgate-offices" }),
  play: async ({ canvas }) => {
    const office = await rowOf(canvas, "Car park");
    await expect(headerOf(canvas, "Spaces")).toHaveTextContent("Spaces10");
    await expect(office.getByText("Locked")).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
});

export const HostileNames = meta.story({
  globals: { width: "320" },
  parameters: portal({ seed: hostileSeed }),
  play: async ({ canvas, userEvent }) => {
    const space = await rowOf(canvas, HOSTILE.markup);
    // However long the device's name is, what is wrong with it stays in view.
    await expect(space.getByText(/^Signed out since /)).toBeVisible();
    await userEvent.click(space.getByText(HOSTILE.markup));
    await expect(await canvas.findByText(/^\d devices need attention$/)).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
});

export const ReadOnly = meta.story({
  parameters: portal({ props: { readOnly: true } }),
  play: async ({ canvas }) => {
    const unlock = (await rowOf(canvas, "Room 204")).getByRole("button", { name: `Unlock ${devices.autoLock}` });
    await expect(unlock).toHaveAttribute("aria-disabled", "true");
    await expect(unlock).toHaveAccessibleDescription("This portal is for looking only.");
  },
});

export const NotAllowed = meta.story({
  parameters: portal({
    handlers: [
      http.post("*/api/customer-portal/spaces/list", () =>
        HttpResponse.json({ error: { type: "route_not_allowed", message: "No." }, ok: false }, { status: 403 }),
      ),
    ],
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("You may not see this");
  },
});

/** 3,334 spaces with 10,000 devices: all stand at once, what is in them follows. */
export const VeryLarge = meta.story({
  parameters: portal({ seed: "large", devices: 10_000, customerKey: "large-hotel" }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Checking what is in them/)).toBeVisible();
    await expect(headerOf(canvas, "Spaces")).toHaveTextContent("Spaces3,334");
    await waitFor(() => expect(canvas.queryByText(/^Checking what/)).not.toBeInTheDocument(), { timeout: 40_000 });
    await userEvent.type(canvas.getByRole("searchbox"), "8414");
    await expect((await rowOf(canvas, "Room 8414")).getByText("1 lock")).toBeVisible();
  },
});
