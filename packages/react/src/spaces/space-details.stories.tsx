import { DEMO } from "@customer-portal/sandbox";
import { expect, within } from "storybook/test";
import { comeBackLater } from "../../../../.storybook/come-back.ts";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { SpaceDetails } from "./space-details.tsx";

function Details({ spaceKey }: { spaceKey: string }) {
  return (
    <main style={{ padding: 16, maxInlineSize: 480 }}>
      <SpaceDetails spaceKey={spaceKey} />
    </main>
  );
}

const meta = preview.meta({
  component: Details,
  title: "Spaces/SpaceDetails",
  args: { spaceKey: "harbor-room-204" },
});

const GET = "/spaces/get";
const { devices } = DEMO;

export const Ready = meta.story({
  play: async ({ canvas }) => {
    const door = await rowOf(canvas, devices.autoLock);
    await expect(door.getByText("Locked")).toBeVisible();
    await expect(door.getByRole("button", { name: `Unlock ${devices.autoLock}` })).toBeVisible();
    await expect((await rowOf(canvas, devices.thermostat)).getByText("20.5°C", { exact: false })).toBeVisible();
    await expect(canvas.getByText("Cais do Sodré 12, Lisboa")).toBeVisible();
    await expect(canvas.getByText("Check-in").nextElementSibling).toHaveTextContent("15:00");
  },
});

export const Offline = meta.story({
  args: { spaceKey: "harbor-gym-entrance" },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Codes already set keep working\./)).toBeVisible();
    await userEvent.click(await canvas.findByRole("button", { name: `What to do: ${devices.offline}` }));
    await expect(await canvas.findByText("Was locked")).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Gym entrance" }));
    await expect(await canvas.findByText("Gym climate")).toBeVisible();
  },
});

export const SeveralTroubles = meta.story({
  globals: { scheme: "dark", width: "320" },
  parameters: portal({
    seed: (builder) => {
      const customer_key = "harbor-hotels";
      builder.addCustomer({ customer_key });
      const { space_id } = builder.addSpace({ customer_key, name: "Tower", space_key: "harbor-tower" });
      const { connected_account_id } = builder.addAccount({ customer_key, display_name: "doors@harbor.pt" });
      const add = (name: string, device: { offline_since?: number; battery_level?: number }) =>
        builder.addDevice({ connected_account_id, name, space_ids: [space_id], ...device });
      add("Tower door", { offline_since: builder.now - 3_600_000 });
      for (let floor = 1; floor <= 6; floor += 1) add(`Floor ${floor} door`, { battery_level: 0.1 });
      add("Cellar door", {});
    },
  }),
  args: { spaceKey: "harbor-tower" },
  play: async ({ canvas, userEvent }) => {
    const note = (await canvas.findByText("7 devices need attention")).parentElement!;
    const lines = within(note).getAllByRole("button");
    await expect(lines).toHaveLength(5);
    await expect(lines[0]).toHaveTextContent(/^Offline since .* · Tower door$/);
    await expect(within(note).getByText("and 2 more below")).toBeVisible();
    await userEvent.click(lines[1]!);
    await expect(await canvas.findByRole("heading", { name: "Floor 1 door" })).toHaveFocus();
  },
});

export const Empty = meta.story({
  parameters: portal({
    seed: (builder) => {
      builder.addSpace({ customer_key: "harbor-hotels", name: "Attic", space_key: "harbor-attic" });
    },
  }),
  args: { spaceKey: "harbor-attic" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^No devices in this room yet\. They appear here/)).toBeVisible();
  },
});

export const Loading = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, delay_ms: 14_000 }) }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading room…")).toBeInTheDocument();
  },
});

export const Failed = meta.story({
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: GET, status: 500, times: 99 }) }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("The server has a problem");
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByRole("heading", { name: "Room 204" })).toBeVisible();
  },
});

export const FailedRefetch = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText(devices.autoLock);
    storySandbox().simulate.fail({ path: GET, status: 500, times: 99 });
    comeBackLater();
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/You see what was known at/);
    await expect(canvas.getByText(devices.autoLock)).toBeVisible();
  },
});

/** Another customer's space looks like one that is not there. */
export const NotFound = meta.story({
  args: { spaceKey: "alder-apartment-1" },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("alert")).toHaveTextContent("This is no longer here");
    await expect(canvas.queryByRole("heading")).not.toBeInTheDocument();
  },
});
