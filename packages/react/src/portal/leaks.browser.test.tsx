import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { page, type Locator } from "vitest/browser";
import { DeviceCard } from "../devices/device-card.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import "../styles/index.css";
import { answerFetch } from "../testing/answer-fetch.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { watchPage } from "../testing/watch-page.ts";
import { CustomerPortal } from "./customer-portal.tsx";

/** What a portal leaves behind when it goes. */

const card = () => page.getByRole("group", { name: "Back door" });
const details = () => page.getByRole("complementary", { name: "Device details" });
const question = () => page.getByRole("dialog", { name: "Unlock Back door?" });
const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true), { interval: 5, timeout: 10_000 });
const isThere = (part: Locator) => part.query() !== null;

async function click(part: Locator) {
  await until(() => isThere(part));
  (part.element() as HTMLElement).click();
}

/** React keeps one listener for a whole page. */
const isOurs = (line: string) => line !== "selectionchange on HTMLDocument";

/** Draws a portal with a card and a panel, and gives what takes it away. */
function open({
  customerKey = HOUSE.customerKey,
  isStrict = false,
}: { customerKey?: string; isStrict?: boolean } = {}) {
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  const portal = (
    <CustomerPortal customerKey={customerKey} appearance={{ variables: { accent: "#0f766e" } }}>
      <DeviceCard deviceId={HOUSE.secondDoor} />
      <DevicesPanel />
    </CustomerPortal>
  );
  root.render(isStrict ? <StrictMode>{portal}</StrictMode> : portal);
  const close = () => {
    root.unmount();
    box.remove();
  };
  onTestFinished(close);
  return close;
}

/** The look at events, where there is no live stream. */
const LOOKS = "setInterval 8000";

/** What somebody may be doing when the portal goes. */
const DOINGS: (() => Promise<void>)[] = [
  async () => {},
  () => until(() => isThere(card())),
  async () => {
    await click(page.getByRole("listitem").getByText("Front door"));
    await until(() => isThere(details().getByRole("heading", { name: "Front door" })));
  },
  async () => {
    await click(card().getByRole("button", { name: /^Unlock/ }));
    await click(question().getByRole("button", { name: "Cancel" }));
    await until(() => !isThere(question()));
  },
  async () => {
    await click(card().getByRole("button", { name: /^Unlock/ }));
    await until(() => isThere(question()));
  },
];

test("a hundred portals that come and go leave nothing running, listening or lying about", async () => {
  answerFetch({ seed: smallHouse() });
  const left = watchPage();
  const elements = () => document.querySelectorAll("*").length;
  const before = elements();
  const cycle = async (turn: number, isReady = () => true) => {
    const close = open({ isStrict: turn % 3 === 0 });
    await DOINGS[turn % DOINGS.length]!();
    await until(isReady);
    const during = left();
    close();
    return during;
  };
  // What is looked for afterwards is there as long as the portal is.
  expect(await cycle(1, () => left().includes(LOOKS))).toEqual(
    expect.arrayContaining([
      "IntersectionObserver",
      "MutationObserver",
      "ResizeObserver",
      "online on Window",
      "visibilitychange on HTMLDocument",
      "pagehide on Window",
    ]),
  );
  for (let turn = 0; turn < 100; turn += 1) await cycle(turn);
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 10_000 });
  expect(elements()).toBe(before);
}, 60_000);

test("the whole portal leaves nothing either, wherever in it somebody is", async () => {
  const address = location.href;
  onTestFinished(() => history.replaceState(null, "", address));
  answerFetch({ seed: smallHouse() });
  const left = watchPage();
  const elements = () => document.querySelectorAll("*").length;
  const cycle = async (turn: number) => {
    const box = document.body.appendChild(document.createElement("div"));
    const root = createRoot(box);
    root.render(<CustomerPortal customerKey={HOUSE.customerKey} />);
    const places = page.getByRole("navigation").getByRole("link");
    await until(() => places.elements().length > 1);
    (places.elements()[turn % places.elements().length] as HTMLElement).click();
    await until(() => isThere(page.getByRole("heading", { level: 2 }).first()));
    root.unmount();
    box.remove();
  };
  await cycle(0);
  const before = elements();
  for (let turn = 0; turn < 20; turn += 1) await cycle(turn);
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 10_000 });
  expect(elements()).toBe(before);
}, 60_000);

test.each([
  ["still under way", "Front door", "Unlocking…"],
  ["confirmed a moment ago", "Back door", "Unlocked"],
])("a command that is %s is followed no longer than the portal is there", async (_what, name, state) => {
  const sandbox = answerFetch({ seed: smallHouse() });
  sandbox.simulate.setLockBehavior({ device_id: HOUSE.door, behavior: "never" });
  const left = watchPage();
  const close = open();
  const row = page.getByRole("listitem").filter({ hasText: name });
  await click(row.getByRole("button", { name: /^Unlock/ }));
  await click(page.getByRole("dialog").getByRole("button", { name: "Unlock" }));
  await until(() => isThere(row.getByText(state, { exact: true })));
  // The command itself is left to arrive: nobody could tell whether it has.
  await until(() => !left().includes("fetch /api/customer-portal/locks/unlock_door"));
  close();
  await vi.waitFor(() => expect(left().filter(isOurs)).toEqual([]), { timeout: 10_000 });
});

test("two portals that go while they ask call their questions off", async () => {
  const asked = new Map<string, AbortSignal>();
  vi.stubGlobal("fetch", (input: string, init: RequestInit) => {
    const { pathname, searchParams } = new URL(input, location.origin);
    asked.set(`${searchParams.get("customer_key")} ${pathname.replace("/api/customer-portal", "")}`, init.signal!);
    return unanswered(init.signal!);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  const closings = [open(), open({ customerKey: HOUSE.otherCustomerKey })];
  const questions = [HOUSE.customerKey, HOUSE.otherCustomerKey].flatMap((customerKey) =>
    ["/devices/get", "/devices/list", "/live"].map((route) => `${customerKey} ${route}`),
  );
  await expect.poll(() => [...asked.keys()].toSorted()).toEqual(questions.toSorted());
  expect([...asked.values()].some(({ aborted }) => aborted)).toBe(false);
  for (const close of closings) close();
  await expect.poll(() => [...asked.values()].every(({ aborted }) => aborted)).toBe(true);
});

test("and so does one that goes while it reads what an event named", async () => {
  const sandbox = answerFetch({ seed: smallHouse() });
  const fetch = window.fetch.bind(window);
  let reading: AbortSignal | undefined;
  vi.stubGlobal("fetch", (input: string, init: RequestInit & { body?: string }) => {
    if (!init.body?.includes("device_ids")) return fetch(input, init);
    reading = init.signal!;
    return unanswered(reading);
  });
  const left = watchPage();
  const close = open();
  await until(() => isThere(card()));
  await until(() => left().includes(LOOKS) && !left().some((line) => line.startsWith("fetch")));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  await until(() => reading !== undefined);
  expect(reading?.aborted).toBe(false);
  close();
  await until(() => reading?.aborted === true);
});

/** A call that ends only where it is called off. */
const unanswered = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
