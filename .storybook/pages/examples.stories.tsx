import { DEMO } from "../../packages/sandbox/src/index.ts";
import { expect, fn, spyOn, within } from "storybook/test";
import { comeBackLater } from "../come-back.ts";
import { demoDeviceId } from "../demo-device-id.ts";
import { DemoDevice } from "../demo-device.tsx";
import preview from "../preview.tsx";
import { portal, storySandbox } from "../story-sandbox.ts";
import { DevicesPanel } from "../../packages/react/src/index.ts";
import { Branded } from "./examples/branded.tsx";
import { DoorsTab } from "./examples/held-view.tsx";
import { FrontDesk } from "./examples/narrowed.tsx";
import { Listening } from "./examples/listening.tsx";
import { LockUpButton } from "./examples/own-button.tsx";
import { PropertyPage } from "./examples/own-page.tsx";
import { DoorsPage } from "./examples/whole-portal.tsx";
import { LockClaims as Claims } from "./lock-claims.tsx";
import { Themes as AllThemes } from "./themes.tsx";
import "./pages.css";

const meta = preview.meta({ title: "Documentation/Examples", tags: ["!dev"] });

/** The snippets on the documentation pages, running. */
export const WholePortal = meta.story({
  render: () => <DoorsPage />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Room 203 door")).toBeVisible();
    await expect(canvas.getByText("Harbor Hotels")).toBeVisible();
  },
});

export const OwnPage = meta.story({
  render: () => (
    <main style={{ padding: 16 }}>
      <PropertyPage apartments={["alder-apartment-1", "alder-apartment-2", "alder-apartment-3"]} />
    </main>
  ),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText("Locked")).length).toBeGreaterThan(0);
  },
});

export const OwnButton = meta.story({
  parameters: portal({
    prepare: ({ simulate }) =>
      void demoDeviceId(DEMO.devices.unlocked).then((device_id) =>
        simulate.setLockBehavior({ device_id, behavior: "confirmed", delay_ms: 1_000 }),
      ),
  }),
  render: () => (
    <main style={{ padding: 16 }}>
      <DemoDevice name={DEMO.devices.unlocked}>
        {(deviceId) => <LockUpButton deviceId={deviceId} name={DEMO.devices.unlocked} />}
      </DemoDevice>
    </main>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("button", { name: `Lock ${DEMO.devices.unlocked}` })).toBeVisible();
  },
});

export const HeldView = meta.story({
  render: () => <DoorsTab />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/front-desk@harbor.pt/)).toBeVisible();
    (await canvas.findByRole("button", { name: "Show the devices" })).click();
    await expect(await canvas.findByText("Room 203 door")).toBeVisible();
  },
});

export const Narrowed = meta.story({
  render: () => <FrontDesk isManager={false} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { name: "Door locks" })).toBeVisible();
    await expect(canvas.queryByRole("link", { name: /^Accounts/ })).not.toBeInTheDocument();
  },
});

const count = fn();
const log = fn();

export const Vetoed = meta.story({
  render: () => <Listening mayUnlock={() => Promise.resolve(false)} count={count} log={log} />,
  play: async ({ canvas, userEvent }) => {
    const name = DEMO.devices.confirmed;
    const button = await canvas.findByRole("button", { name: `Unlock ${name}` });
    button.click();
    const question = within(await canvas.findByRole("dialog"));
    await userEvent.click(question.getByRole("button", { name: "Unlock" }));
    await expect((await canvas.findAllByText(/Ask the manager on duty/)).length).toBeGreaterThan(0);
    await expect(storySandbox().requests.map(({ path }) => path)).not.toContain("/locks/unlock_door");
    await expect(log).toHaveBeenCalledWith("refused_by_host", undefined, undefined);
  },
});

export const Compact = meta.story({
  render: () => <Branded />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("Room 203 door")).toBeVisible();
  },
});

export const Themes = meta.story({
  // What is told of seeds that can't be read is right, and no news here.
  beforeEach: () => {
    const quiet = spyOn(console, "warn").mockImplementation(() => undefined);
    return () => quiet.mockRestore();
  },
  render: (_args, { globals }) => <AllThemes scheme={globals["scheme"] === "dark" ? "dark" : "light"} />,
  play: async ({ canvas }) => {
    const ratios = await canvas.findAllByText(/:1$/);
    await expect(ratios).toHaveLength(36);
    for (const ratio of ratios) {
      const needed = ratio.previousElementSibling?.textContent?.includes("focus") ? 3 : 4.5;
      await expect(Number.parseFloat(ratio.textContent ?? "")).toBeGreaterThanOrEqual(needed);
    }
  },
});

export const LockClaims = meta.story({
  render: () => <Claims />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Was locked")).toBeVisible();
    await expect(canvas.getByText("No answer yet")).toBeVisible();
  },
});

/** A refresh that fails, and what was known before it. */
export const StaleList = meta.story({
  render: () => <DevicesPanel />,
  play: async ({ canvas }) => {
    await canvas.findByText(DEMO.devices.offline);
    storySandbox().simulate.fail({ path: "/devices/list", status: 500, times: 99 });
    comeBackLater();
    await expect(await canvas.findByRole("alert")).toHaveTextContent(/Could not refresh/);
    await expect(canvas.getByText(DEMO.devices.offline)).toBeVisible();
  },
});
