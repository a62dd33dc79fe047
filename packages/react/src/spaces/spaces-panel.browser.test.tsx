import { StrictMode } from "react";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { ROOMS, roomHouse } from "../testing/room-house.ts";
import { SpaceCard } from "./space-card.tsx";
import { SpacesPanel } from "./spaces-panel.tsx";

beforeEach(() => page.viewport(1_280, 900));

const panel = (
  <StrictMode>
    <CustomerPortal customerKey={ROOMS.customerKey} businessVertical="hospitality">
      <SpacesPanel />
    </CustomerPortal>
  </StrictMode>
);

const list = () => page.getByRole("region", { name: "Rooms" });
const rowOf = (name: string) => list().getByRole("listitem").filter({ hasText: name });
const nameOf = (name: string) => rowOf(name).getByRole("button").first();
const details = () => page.getByRole("complementary", { name: "Room details" });
const heading = (name: string) => details().getByRole("heading", { name, level: 2 });
const focused = () => document.activeElement?.closest("[role=listitem]")?.querySelector("bdi")?.textContent;

async function focus(name: string) {
  await expect.element(nameOf(name)).toBeVisible();
  (nameOf(name).element() as HTMLElement).focus();
}

test("by keyboard alone: search, filters, one row, its action, and out", async () => {
  answerFetch({ seed: roomHouse() });
  mount(
    <>
      {panel}
      <button type="button">After</button>
    </>,
  );
  await expect.element(nameOf("Room 10")).toBeVisible();
  expect(document.body).toHaveFocus();
  const stops: (string | null | undefined)[] = [];
  for (let step = 0; step < 6; step += 1) {
    await userEvent.tab();
    const stop = document.activeElement;
    stops.push(stop?.getAttribute("aria-label") ?? stop?.querySelector("bdi")?.textContent ?? stop?.textContent);
  }
  expect(stops).toEqual([
    "Search rooms by name or device",
    "All5",
    "Needs attention1",
    "Room 10",
    "Unlock Room 10 door",
    "After",
  ]);
});

test("arrow keys walk the rows, and Escape goes back one place at a time: device, space, list", async () => {
  answerFetch({ seed: roomHouse() });
  mount(panel);
  await focus("Room 10");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.poll(() => focused()).toBe("Room 2");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Room 2")).toBeVisible();
  // Beside the list focus stays where the person is.
  expect(focused()).toBe("Room 2");
  await expect.element(details().getByText("Room 2 door")).toBeVisible();
  (
    details()
      .getByRole("button", { name: /^Room 2 door/ })
      .element() as HTMLElement
  ).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(heading("Room 2 door")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(details().getByRole("button", { name: /^Room 2 door/ })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(details()).not.toBeInTheDocument();
  expect(focused()).toBe("Room 2");
});

test("on a phone each place takes the former one's, and the ways back lead through all of them", async () => {
  answerFetch({ seed: roomHouse() });
  await page.viewport(360, 700);
  mount(panel);
  await nameOf("Room 2").click();
  await expect.element(heading("Room 2")).toHaveFocus();
  await expect.element(list()).not.toBeInTheDocument();
  await details()
    .getByRole("button", { name: /^Room 2 door/ })
    .click();
  await expect.element(heading("Room 2 door")).toHaveFocus();
  await details().getByRole("button", { name: "Room 2", exact: true }).click();
  await expect.element(details().getByRole("button", { name: /^Room 2 door/ })).toHaveFocus();
  await details().getByRole("button", { name: "All rooms" }).click();
  await expect.element(nameOf("Room 2")).toHaveFocus();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test("who can't hold is asked before the only lock of a space is unlocked", async () => {
  const sandbox = answerFetch({ seed: roomHouse() });
  mount(panel);
  const unlock = rowOf("Room 2").getByRole("button", { name: "Unlock Room 2 door" });
  await expect.element(unlock).toBeVisible();
  (unlock.element() as HTMLElement).focus();
  (unlock.element() as HTMLElement).click();
  const question = page.getByRole("dialog", { name: "Unlock Room 2 door?" });
  await expect.element(question).toBeVisible();
  expect(sandbox.requests.map(({ path }) => path)).not.toContain("/locks/unlock_door");
  await question.getByRole("button", { name: "Unlock" }).click();
  await expect.element(rowOf("Room 2").getByText("Unlocked")).toBeVisible();
});

test.each([1_280, 360])("at %i px a row keeps its height while its lock is told something", async (width) => {
  await page.viewport(width, 900);
  const sandbox = answerFetch({ seed: roomHouse() });
  sandbox.simulate.setLockBehavior({ device_id: ROOMS.door2, behavior: "confirmed", delay_ms: 900 });
  const box = mount(panel);
  await expect.element(rowOf("Room 2").getByText("Locked")).toBeVisible();
  const heights = new Set<number>();
  const observer = new ResizeObserver(([row]) => heights.add(row?.borderBoxSize[0]?.blockSize ?? 0));
  observer.observe(box.querySelector(`[data-row-id="${ROOMS.room2.spaceId}"]`)!);
  (rowOf("Room 2").getByRole("button", { name: "Unlock Room 2 door" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  await expect.element(rowOf("Room 2").getByText("Unlocking…")).toBeVisible();
  await expect.element(rowOf("Room 2").getByText("Unlocked")).toBeVisible();
  observer.disconnect();
  expect(heights.size).toBe(1);
});

test("a card is one part while its devices arrive: what has focus keeps it", async () => {
  answerFetch({
    seed: roomHouse(),
    prepare: ({ simulate }) => simulate.fail({ path: "/devices/list", delay_ms: 600 }),
  });
  mount(
    <CustomerPortal customerKey={ROOMS.customerKey}>
      <SpaceCard spaceKey={ROOMS.room2.spaceKey} onOpen={() => undefined} />
    </CustomerPortal>,
    { width: 360 },
  );
  await expect.element(page.getByText("Checking…")).toBeVisible();
  const name = page.getByRole("button", { name: /^Room 2/ });
  (name.element() as HTMLElement).focus();
  await expect.element(page.getByText("Locked")).toBeVisible();
  await expect.element(name).toHaveFocus();
});
