import type { Page } from "playwright-core";
import { expect, test, vi } from "vitest";
import { openHouse } from "./house.ts";

/** What happens at a door, in the tabs of one person. */

const row = (page: Page) => page.getByRole("listitem").filter({ hasText: "Room 205 door" });
const says = (page: Page, state: string) => row(page).getByText(state, { exact: true }).waitFor();
const isLive = (page: Page) => page.getByText("Live", { exact: true }).waitFor();

test("two tabs share one stream, hear within a second of a hand on a lock, and go on when one is closed", async (context) => {
  const house = await openHouse(context);
  const first = await house.visit({ as: "ines" });
  const streams: { isOver: boolean }[] = [];
  first.context().on("request", (request) => {
    if (!request.url().includes("/live?")) return;
    const stream = { isOver: false };
    streams.push(stream);
    first.context().on("requestfailed", (failed) => {
      if (failed === request) stream.isOver = true;
    });
  });
  await first.reload();
  await isLive(first);
  const second = await first.context().newPage();
  await second.goto("/harbor-hotels/doors");
  for (const page of [first, second]) {
    await isLive(page);
    await says(page, "Locked");
  }
  expect(streams.filter(({ isOver }) => !isOver)).toHaveLength(1);

  const device_id = await house.deviceId("Room 205 door");
  const at = Date.now();
  house.sandbox.simulate.turnLock({ device_id, locked: false });
  await Promise.all([first, second].map((page) => says(page, "Unlocked")));
  expect(Date.now() - at).toBeLessThan(3_000);

  await first.close();
  await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 10_000 });
  house.sandbox.simulate.turnLock({ device_id, locked: true });
  await says(second, "Locked");
});
