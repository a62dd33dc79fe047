import { DEMO } from "@customer-portal/sandbox";
import { expect, fn } from "storybook/test";
import preview from "../../../../.storybook/preview.tsx";
import { rowOf } from "../../../../.storybook/row-of.ts";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import { SpaceCard } from "./space-card.tsx";

function Cards({ spaceKeys, onOpen }: { spaceKeys: string[]; onOpen?: (spaceId: string) => void }) {
  return (
    <main style={{ padding: 16, display: "grid", gap: 12, maxInlineSize: 480 }}>
      {spaceKeys.map((spaceKey) => (
        <SpaceCard key={spaceKey} spaceKey={spaceKey} onOpen={onOpen} />
      ))}
    </main>
  );
}

const meta = preview.meta({ component: Cards, title: "Spaces/SpaceCard", args: { spaceKeys: ["harbor-room-204"] } });

const ROUTES = ["/spaces/list", "/spaces/get"];
const { devices } = DEMO;

export const OneLock = meta.story({
  args: { onOpen: fn() },
  play: async ({ canvas, userEvent, args: { onOpen } }) => {
    const card = await rowOf(canvas, "Room 204");
    await expect(await card.findByText("Locked")).toBeVisible();
    await expect(card.getByRole("button", { name: `Unlock ${devices.autoLock}` })).toBeVisible();
    await userEvent.click(card.getByText("Room 204"));
    await expect(onOpen).toHaveBeenCalledOnce();
  },
});

export const Others = meta.story({
  args: { spaceKeys: ["harbor-lobby", "harbor-gym-entrance", "harbor-roof-terrace"], onOpen: fn() },
  play: async ({ canvas, userEvent, args: { onOpen } }) => {
    await expect(await (await rowOf(canvas, "Lobby")).findByText("22.5°C", { exact: false })).toBeVisible();
    await expect(await (await rowOf(canvas, "Roof terrace")).findByText("Unknown")).toBeVisible();
    const gym = await rowOf(canvas, "Gym entrance");
    await userEvent.click(await gym.findByRole("button", { name: `What to do: ${devices.offline}` }));
    await expect(onOpen).toHaveBeenCalledOnce();
  },
});

export const Narrow = meta.story({
  globals: { width: "320", scheme: "dark" },
  args: { spaceKeys: ["harbor-suite-501", "harbor-room-118"] },
  play: async ({ canvas }) => {
    const low = await rowOf(canvas, "Room 118");
    await expect(await low.findByText(/^Battery 6% · replace now/)).toBeVisible();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  },
});

export const Loading = meta.story({
  parameters: portal({
    prepare: ({ simulate }) => ROUTES.forEach((path) => simulate.fail({ path, delay_ms: 14_000 })),
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Loading room…")).toBeInTheDocument();
  },
});

export const Failed = meta.story({
  parameters: portal({
    prepare: ({ simulate }) => ROUTES.forEach((path) => simulate.fail({ path, retry_after: 20, times: 9 })),
  }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText("Try again in 20 s.")).toBeVisible();
    storySandbox().simulate.clearFaults();
    await userEvent.click(canvas.getByRole("button", { name: "Try again" }));
    await expect(await canvas.findByText("Room 204")).toBeVisible();
  },
});

export const NotFound = meta.story({
  args: { spaceKeys: ["nowhere"] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("This is no longer here")).toBeVisible();
  },
});
