import { act, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";

/** What the portal says of how fresh it is, on screen and aloud. */

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function setOnline(isOnline: boolean) {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(isOnline);
  act(() => void dispatchEvent(new Event(isOnline ? "online" : "offline")));
}

const spoken = () => screen.getAllByRole("status").flatMap(({ textContent }) => textContent || []);

test("what is wrong for a moment is shown and not spoken; what lasts is, and so is that it is over", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  portal.open({ seed: smallHouse(), live: true });
  render(<CustomerPortal customerKey={HOUSE.customerKey} title="House" routing="memory" />);
  await screen.findByText("Live");
  await screen.findByText("Front door");
  setOnline(false);
  await screen.findByText("Offline");
  setOnline(true);
  await screen.findByText("Live");
  act(() => void vi.advanceTimersByTime(6_000));
  expect(spoken()).toEqual([]);

  setOnline(false);
  await screen.findByText("Offline");
  act(() => void vi.advanceTimersByTime(6_000));
  expect(spoken()).toEqual(["Offline"]);
  setOnline(true);
  await waitFor(() => expect(spoken()).toEqual(["Live again"]));
});

test("a host says it in its own words", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const messages = { "live.live": "Up to date" };
  render(<CustomerPortal customerKey={HOUSE.customerKey} routing="memory" messages={messages} />);
  expect(await screen.findByText("Up to date")).toBeVisible();
  expect(within(screen.getByRole("navigation")).queryByText("Up to date")).not.toBeInTheDocument();
});
