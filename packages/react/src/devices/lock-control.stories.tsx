import { DEMO, type Sandbox } from "@customer-portal/sandbox";
import { expect, fn, waitFor, within } from "storybook/test";
import { comeBack } from "../../../../.storybook/come-back.ts";
import { demoDeviceId } from "../../../../.storybook/demo-device-id.ts";
import { DemoDevice } from "../../../../.storybook/demo-device.tsx";
import preview from "../../../../.storybook/preview.tsx";
import { portal, storySandbox } from "../../../../.storybook/story-sandbox.ts";
import type { ActionVerdict } from "../provider/host.ts";
import { DeviceCard } from "./device-card.tsx";
import { DeviceDetails } from "./device-details.tsx";

/** One lock as it stands in a row, and below it as it stands in its details. */
function LockControl({ name }: { name: string }) {
  return (
    <DemoDevice name={name}>
      {(deviceId) => (
        <main style={{ display: "grid", gap: 24, padding: 16, maxInlineSize: 560 }}>
          <DeviceCard deviceId={deviceId} />
          <DeviceDetails deviceId={deviceId} />
        </main>
      )}
    </DemoDevice>
  );
}

const meta = preview.meta({ component: LockControl, title: "Devices/LockControl" });

const { devices } = DEMO;
const UNLOCK = "/locks/unlock_door";

type Queries = ReturnType<typeof within>;
type User = { keyboard: (text: string) => Promise<void> };

const cardOf = async (canvas: Queries, name: string) => within(await canvas.findByRole("group", { name }));
const heroOf = async (canvas: Queries, name: string) =>
  within(await canvas.findByRole("region", { name: `State of ${name}` }));

/** Unlocks from the row by keyboard: Enter twice. */
async function unlock(canvas: Queries, userEvent: User, name: string): Promise<void> {
  const card = await cardOf(canvas, name);
  card.getByRole("button", { name: `Unlock ${name}` }).focus();
  await userEvent.keyboard("{Enter}");
  await card.findByRole("button", { name: `Unlock ${name}: Enter again` });
  await userEvent.keyboard("{Enter}");
}

/** Lets a lock answer at once, in its own way. */
async function hasten(name: string, behavior: Parameters<Sandbox["simulate"]["setLockBehavior"]>[0]["behavior"]) {
  storySandbox().simulate.setLockBehavior({ device_id: await demoDeviceId(name), behavior, delay_ms: 0 });
}

export const Locked = meta.story({
  args: { name: devices.confirmed },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("Locked")).toBeVisible();
    await expect(hero.getByRole("button", { name: `Hold to unlock ${name}` })).toHaveAccessibleDescription(
      "Hold for a moment, or press Enter twice.",
    );
    await expect(hero.getByText(/^Checked at /)).toBeVisible();
  },
});

export const Unlocked = meta.story({
  args: { name: devices.unlocked },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("Unlocked")).toBeVisible();
    await expect(hero.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
    await expect(hero.queryByText(/Hold for a moment/)).not.toBeInTheDocument();
  },
});

/** Held by a pointer, confirmed by the lock. */
export const Confirmed = meta.story({
  args: { name: devices.confirmed },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "confirmed");
    const hero = await heroOf(canvas, name);
    const target = hero.getByRole("button", { name: `Hold to unlock ${name}` });
    await userEvent.pointer({ keys: "[MouseLeft>]", target });
    await expect(await hero.findByText("Unlocked")).toBeVisible();
    await userEvent.pointer({ keys: "[/MouseLeft]", target });
    await expect(hero.getByText(/^Unlocked at .*, confirmed by the lock\.$/)).toBeVisible();
    const card = await cardOf(canvas, name);
    await expect(card.getByText("Unlocked")).toBeVisible();
    await expect(card.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
    await expect(canvas.getByText(new RegExp(`^${name}: Unlocked at .*, confirmed by the lock.`))).toBeInTheDocument();
  },
});

export const LockedAgain = meta.story({
  args: { name: devices.unlocked },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "confirmed");
    await userEvent.click((await cardOf(canvas, name)).getByRole("button", { name: `Lock ${name}` }));
    const hero = await heroOf(canvas, name);
    await expect(await hero.findByText(/^Locked at .*, confirmed by the lock\.$/)).toBeVisible();
    await expect((await cardOf(canvas, name)).getByText("Locked")).toBeVisible();
  },
});

/** Carried out, but the lock has not said so: nobody claims that the door is open. */
export const Unconfirmed = meta.story({
  args: { name: devices.unconfirmed },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "unconfirmed");
    await unlock(canvas, userEvent, name);
    const card = await cardOf(canvas, name);
    await expect(await card.findByText("Sent, not confirmed")).toBeVisible();
    await expect(card.getByText(/The lock has not confirmed it: try the door\.$/)).toBeVisible();
    await expect(card.getByRole("button", { name: `Unlock ${name}` })).toBeVisible();
    await expect(card.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
  },
});

/** The bolt is jammed: it did not happen, in the lock's own words. */
export const Failed = meta.story({
  args: { name: devices.jammed },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "error");
    await unlock(canvas, userEvent, name);
    const card = await cardOf(canvas, name);
    await expect(await card.findByText("Could not unlock. The lock is jammed: its bolt could not move.")).toBeVisible();
    await expect(card.getByText("Locked")).toBeVisible();
    const hero = await heroOf(canvas, name);
    await userEvent.click(hero.getByRole("button", { name: "Dismiss" }));
    await expect(canvas.queryByText(/^Could not unlock\./)).not.toBeInTheDocument();
  },
});

/** Under way: the time it has taken is shown, and nothing more can be sent. */
export const Waiting = meta.story({
  args: { name: devices.neverAnswers },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await unlock(canvas, userEvent, name);
    const card = await cardOf(canvas, name);
    await expect(await card.findByText("Unlocking…")).toBeVisible();
    const button = card.getByRole("button", { name: `Unlock ${name}` });
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(button).toHaveAccessibleDescription("Waiting for the lock.");
    await expect(await card.findByText(/^[2-9] s$/)).toBeVisible();
    await expect(canvas.getByText(`Unlocking ${name}…`)).toBeInTheDocument();
  },
});

/** The connection was cut after the command left: it may have happened or not. */
export const Unanswered = meta.story({
  args: { name: devices.confirmed },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: UNLOCK, cut: true }) }),
  play: async ({ canvas, userEvent, args: { name } }) => {
    await unlock(canvas, userEvent, name);
    const hero = await heroOf(canvas, name);
    await expect(await hero.findByText("No answer yet")).toBeVisible();
    await expect(hero.getByText(/The door may be unlocked or not: try it\. Still watching\.$/)).toBeVisible();
    await expect(hero.getByRole("button", { name: `Hold to unlock ${name}` })).toBeVisible();
    await expect(hero.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
  },
});

export const UnknownState = meta.story({
  args: { name: devices.unknownState },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("Unknown")).toBeVisible();
    await expect(
      hero.getByText("The lock has not said whether it is locked. You can send either command."),
    ).toBeVisible();
    const card = await cardOf(canvas, name);
    await expect(card.getByRole("button", { name: `Unlock ${name}` })).toBeVisible();
    await expect(card.getByRole("button", { name: `Lock ${name}` })).toBeVisible();
  },
});

export const Offline = meta.story({
  args: { name: devices.offline },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("It is offline. It can be controlled again once it is back.")).toBeVisible();
    await expect(hero.getByRole("button", { name: `Hold to unlock ${name}` })).toHaveAttribute("aria-disabled", "true");
    await expect(canvas.getByText(/^Codes already set keep working\. Check that it has power/)).toBeVisible();
    await expect((await cardOf(canvas, name)).getByText("Offline")).toBeVisible();
  },
});

export const SignedOut = meta.story({
  args: { name: devices.signedOut },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("Its account is signed out, so it can’t be reached.")).toBeVisible();
    await expect(hero.getByRole("button", { name: `Hold to unlock ${name}` })).toHaveAttribute("aria-disabled", "true");
    await expect((await cardOf(canvas, name)).getByText("Signed out")).toBeVisible();
  },
});

const veto = fn<() => ActionVerdict>(() => ({ allow: false, reason: "Room 203 is being cleaned. Ask reception." }));

export const RefusedByHost = meta.story({
  args: { name: devices.confirmed },
  parameters: portal({ props: { onBeforeAction: veto } }),
  play: async ({ canvas, userEvent, args: { name } }) => {
    await unlock(canvas, userEvent, name);
    const card = await cardOf(canvas, name);
    await expect(await card.findByText("Could not unlock. Room 203 is being cleaned. Ask reception.")).toBeVisible();
    await expect(veto).toHaveBeenCalledWith({
      type: "unlock_door",
      customerKey: DEMO.customerKey,
      deviceId: await demoDeviceId(name),
    });
    await expect(storySandbox().requests.map(({ path }) => path)).not.toContain(UNLOCK);
  },
});

export const RateLimited = meta.story({
  args: { name: devices.confirmed },
  parameters: portal({ prepare: ({ simulate }) => simulate.fail({ path: UNLOCK, retry_after: 30 }) }),
  play: async ({ canvas, userEvent, args: { name } }) => {
    await unlock(canvas, userEvent, name);
    const card = await cardOf(canvas, name);
    await expect(await card.findByText(/^Could not unlock\. This lock has had many commands/)).toBeVisible();
  },
});

/** Somebody turns the key: the portal shows it without being asked. */
export const TurnedByHand = meta.story({
  args: { name: devices.confirmed },
  play: async ({ canvas, args: { name } }) => {
    const hero = await heroOf(canvas, name);
    await expect(hero.getByText("Locked")).toBeVisible();
    const { simulate, requests } = storySandbox();
    await waitFor(() => expect(requests.filter(({ path }) => path === "/events/list").at(-1)?.status).toBe(200));
    simulate.turnLock({ device_id: await demoDeviceId(name), locked: false });
    // The look that was answered may not have arrived yet: then coming back once more starts the next.
    await waitFor(
      () => {
        comeBack();
        return expect(hero.getByText("Unlocked")).toBeVisible();
      },
      { interval: 200, timeout: 6_000 },
    );
    await expect((await cardOf(canvas, name)).getByText("Unlocked")).toBeVisible();
  },
});

/** For those who can neither hold nor press twice, such as a switch or a screen reader on a phone. */
export const AskedByClick = meta.story({
  args: { name: devices.confirmed },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "confirmed");
    const card = await cardOf(canvas, name);
    card.getByRole("button", { name: `Unlock ${name}` }).click();
    const dialog = within(await canvas.findByRole("dialog", { name: `Unlock ${name}?` }));
    await expect(dialog.getByText("Anyone at the door can then walk in.")).toBeVisible();
    await userEvent.click(dialog.getByRole("button", { name: "Unlock" }));
    await expect(await card.findByText("Unlocked")).toBeVisible();
    await expect(canvas.queryByRole("dialog")).not.toBeInTheDocument();
  },
});

export const Dark = meta.story({
  args: { name: devices.jammed },
  globals: { scheme: "dark", width: "360" },
  play: async ({ canvas, userEvent, args: { name } }) => {
    await hasten(name, "error");
    await unlock(canvas, userEvent, name);
    await expect(await (await heroOf(canvas, name)).findByText(/^Could not unlock\./)).toBeVisible();
  },
});
