import type { Seed } from "@customer-portal/sandbox";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { ROOMS } from "../testing/room-house.ts";
import { SpaceCard } from "./space-card.tsx";
import { SpacesPanel } from "./spaces-panel.tsx";

/** What was begun for the only lock of a space never reaches the lock that takes its place in a refresh. */

/** One room and one wing, of whose two doors one is in each. */
const house =
  (inRoom: "Room 2 door" | "East door", isEastLocked = true): Seed =>
  (builder) => {
    const { customerKey: customer_key, room2, wing } = ROOMS;
    builder.addCustomer({ customer_key });
    const spaces = [
      { name: "Room 2", space_id: room2.spaceId, space_key: room2.spaceKey },
      { name: "Wing", space_id: wing.spaceId, space_key: wing.spaceKey },
    ];
    for (const space of spaces) builder.addSpace({ customer_key, ...space });
    const { connected_account_id } = builder.addAccount({ customer_key, display_name: "inn@doors.test" });
    const spaceOf = (name: string) => [name === inRoom ? room2.spaceId : wing.spaceId];
    for (const device of [
      { name: "Room 2 door", device_id: ROOMS.door2 },
      { name: "East door", device_id: ROOMS.eastDoor, locked: isEastLocked },
    ])
      builder.addDevice({ connected_account_id, ...device, space_ids: spaceOf(device.name) });
  };

const sent: string[] = [];
beforeEach(async () => {
  sent.length = 0;
  await page.viewport(1_280, 900);
  return () => vi.useRealTimers();
});

async function open(part: ReactNode) {
  answerFetch({ seed: house("Room 2 door") });
  mount(
    <CustomerPortal
      customerKey={ROOMS.customerKey}
      onEvent={(event) => {
        if (event.type === "device_command.started") sent.push(event.deviceId);
      }}
    >
      {part}
    </CustomerPortal>,
  );
  await expect.element(unlock("Room 2 door")).toBeVisible();
}

/** The house as it is read the next time, which comes at once. */
function refresh(seed: Seed) {
  answerFetch({ seed });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10 * 60_000 });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
}

const unlock = (name: string) => page.getByRole("button", { name: `Unlock ${name}`, exact: true });
/** The room's own row: while a question is asked, all else is hidden from roles. */
const row = () => document.querySelector<HTMLElement>(`[data-row-id="${ROOMS.room2.spaceId}"]`);
const inRoom = (name: string) => row()?.querySelector<HTMLElement>(`[aria-label="${name}"]`);
const focus = () => (unlock("Room 2 door").element() as HTMLElement).focus();

const Card = () => <SpaceCard spaceKey={ROOMS.room2.spaceKey} />;

describe.each([
  ["a card", Card],
  ["the list", SpacesPanel],
])("in %s", (_where, Part) => {
  test("the second key press unlocks nothing where the first was for another door", async () => {
    await open(<Part />);
    focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Unlock Room 2 door: Enter again" })).toHaveFocus();
    refresh(house("East door"));
    await expect.poll(() => inRoom("Unlock East door")).toBeVisible();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect.element(unlock("East door")).toHaveTextContent("Unlock");
    expect(sent).toEqual([]);
    await userEvent.tab();
    await expect.element(unlock("East door")).toHaveFocus();
  });

  test("nor does it lock one that stands open", async () => {
    await open(<Part />);
    focus();
    await userEvent.keyboard("{Enter}");
    refresh(house("East door", false));
    await expect.poll(() => inRoom("Lock East door")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(sent).toEqual([]);
  });
});

test("a question about one door is taken back where another takes its place", async () => {
  await open(<Card />);
  (unlock("Room 2 door").element() as HTMLElement).click();
  await expect.element(page.getByRole("dialog", { name: "Unlock Room 2 door?" })).toBeVisible();
  refresh(house("East door"));
  await expect.element(unlock("East door")).toBeVisible();
  expect(page.getByRole("dialog").query()).toBeNull();
  expect(sent).toEqual([]);
});

test("a question that the list asks stays about the door that it was asked of", async () => {
  await open(<SpacesPanel />);
  (unlock("Room 2 door").element() as HTMLElement).click();
  const dialog = page.getByRole("dialog", { name: "Unlock Room 2 door?" });
  await expect.element(dialog).toBeVisible();
  refresh(house("East door"));
  await expect.poll(() => inRoom("Unlock East door")).toBeVisible();
  await dialog.getByRole("button", { name: "Unlock" }).click();
  await expect.poll(() => sent).toEqual([ROOMS.door2]);
});
