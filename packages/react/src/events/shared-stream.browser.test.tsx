import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createRoot } from "react-dom/client";
import "../styles/index.css";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";

/** Whoever shows the same customer to the same person shares one stream: two portals here are what two tabs are. */

interface Stream {
  url: URL;
  headers: Headers;
  signal: AbortSignal;
}

/** Answers out of a world with live streams, and keeps those that were asked for. */
function openWorld() {
  const sandbox = answerFetch({ seed: smallHouse(), live: true });
  const fetch = window.fetch.bind(window);
  const streams: Stream[] = [];
  vi.stubGlobal("fetch", (input: string, init: RequestInit) => {
    const url = new URL(input, location.origin);
    if (url.pathname.endsWith("/live")) streams.push({ url, headers: new Headers(init.headers), signal: init.signal! });
    return fetch(input, init);
  });
  const openStreams = () => streams.filter(({ signal }) => !signal.aborted);
  return { sandbox, streams, openStreams };
}

/** Draws the whole portal in a region of its own, and gives what is in it and what takes it away. */
function show(name: string, props: Partial<CustomerPortalProps> = {}) {
  const box = document.createElement("section");
  box.setAttribute("aria-label", name);
  document.body.append(box);
  const root = createRoot(box);
  root.render(<CustomerPortal customerKey={HOUSE.customerKey} title={name} routing="memory" {...props} />);
  const close = () => {
    root.unmount();
    box.remove();
  };
  onTestFinished(close);
  const region = page.getByRole("region", { name });
  const row = region.getByRole("listitem").filter({ hasText: "Front door" });
  return {
    close,
    isLive: () => expect.element(region.getByText("Live", { exact: true })).toBeVisible(),
    says: (state: string) => expect.element(row.getByText(state, { exact: true })).toBeVisible(),
  };
}

test("one reads the stream and tells the other, which goes on from the same place once that one is gone", async () => {
  const { sandbox, streams, openStreams } = openWorld();
  const first = show("First");
  await first.isLive();
  const second = show("Second");
  for (const each of [first, second]) {
    await each.isLive();
    await each.says("Locked");
  }
  expect(streams).toHaveLength(1);
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  for (const each of [first, second]) await each.says("Unlocked");
  expect(openStreams()).toHaveLength(1);

  first.close();
  await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 5_000 });
  expect(streams.map(({ headers }) => headers.get("last-event-id") === null)).toEqual([true, false]);
  expect(openStreams()).toEqual([streams[1]]);
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: true });
  await second.says("Locked");
  await second.isLive();
});

test("one that comes later is live at once, and hears of what has just happened", async () => {
  const { sandbox, streams } = openWorld();
  await show("First").isLive();
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  const second = show("Second");
  await second.isLive();
  await second.says("Unlocked");
  expect(streams).toHaveLength(1);
});

test("another customer, and another sign-in, have streams of their own", async () => {
  const { sandbox, streams, openStreams } = openWorld();
  const signed = (token: string) => ({ headers: () => ({ authorization: `Bearer ${token}` }) });
  const portals = [
    show("First", signed("nina")),
    show("Second", signed("otto")),
    show("Third", { customerKey: HOUSE.otherCustomerKey, ...signed("nina") }),
  ];
  for (const each of portals) await each.isLive();
  expect(openStreams()).toHaveLength(3);
  const ofHouse = streams.filter(({ url }) => url.searchParams.get("customer_key") === HOUSE.customerKey);
  expect(ofHouse.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer nina", "Bearer otto"]);
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  await portals[0]?.says("Unlocked");
  await portals[1]?.says("Unlocked");
});

test("a page that is left gives its stream up, and goes on from the same place when somebody comes back", async () => {
  const { sandbox, streams, openStreams } = openWorld();
  const portal = show("First");
  await portal.isLive();
  await portal.says("Locked");
  window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  await vi.waitFor(() => expect(openStreams()).toEqual([]), { timeout: 5_000 });
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await vi.waitFor(() => expect(streams).toHaveLength(2), { timeout: 5_000 });
  expect(streams[1]?.headers.get("last-event-id")).toMatch(/^\w+-\d+$/);
  await portal.says("Unlocked");
});

test("without locks and channels each reads for itself", async () => {
  vi.stubGlobal("BroadcastChannel", undefined);
  const { sandbox, openStreams } = openWorld();
  const portals = [show("First"), show("Second")];
  for (const each of portals) await each.isLive();
  expect(openStreams()).toHaveLength(2);
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  for (const each of portals) await each.says("Unlocked");
});
