import { DEMO, type Sandbox } from "@customer-portal/sandbox";
import { StrictMode, useEffect, useRef, useState, type ReactNode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import type { DeviceSelection } from "./device-selection.ts";
import { DevicesPanel } from "./devices-panel.tsx";

const { devices } = DEMO;

beforeEach(() => page.viewport(1_280, 900));

/** What a test breaks on purpose is not worth a line in the console. */
const quietly = () => undefined;

function Panel({ customerKey = DEMO.customerKey }: { customerKey?: string }) {
  return (
    <StrictMode>
      <CustomerPortal customerKey={customerKey} onError={quietly}>
        <DevicesPanel />
      </CustomerPortal>
    </StrictMode>
  );
}

const named = (name: string) => page.getByText(name, { exact: true });
const rowOf = (name: string) => page.getByRole("listitem").filter({ has: named(name) });
const nameOf = (name: string) => rowOf(name).getByRole("button").first();
const details = () => page.getByRole("complementary", { name: "Device details" });
const heading = (name: string) => page.getByRole("heading", { name });
const focused = () => document.activeElement?.closest("[role=listitem]")?.querySelector("bdi")?.textContent;
const focusedRow = () => {
  const row = document.activeElement?.closest("[role=listitem]");
  return `${row?.getAttribute("aria-posinset")} of ${row?.getAttribute("aria-setsize")}`;
};

async function focus(name: string) {
  await expect.element(nameOf(name)).toBeVisible();
  (nameOf(name).element() as HTMLElement).focus();
}

describe("by keyboard alone", () => {
  test("the tab key goes from search through filters to one row, its action, and out", async () => {
    answerFetch();
    mount(
      <>
        <Panel />
        <button type="button">After</button>
      </>,
    );
    await expect.element(page.getByText("Yale · front-desk@harbor.pt")).toBeVisible();
    expect(document.body).toHaveFocus();
    const stops: (string | null | undefined)[] = [];
    for (let step = 0; step < 11; step += 1) {
      await userEvent.tab();
      const stop = document.activeElement;
      stops.push(stop?.getAttribute("aria-label") ?? stop?.querySelector("bdi")?.textContent ?? stop?.textContent);
    }
    expect(stops).toEqual([
      "Search by name, place or account",
      "All84",
      "Needs attention4",
      "Locks61",
      "Climate18",
      "Sensors5",
      expect.stringContaining("Show devices"),
      expect.stringContaining("Reconnect"),
      devices.offline,
      `What to do: ${devices.offline}`,
      "After",
    ]);
  });

  test("arrow keys walk the rows across groups, Enter opens, and closing gives focus back", async () => {
    answerFetch();
    mount(<Panel />);
    await focus(devices.offline);
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await expect.poll(() => focused()).toBe("Conference room climate");
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(() => focused()).toBe(devices.lowBattery);
    await userEvent.keyboard("{Enter}");
    await expect.element(details().getByRole("heading", { name: devices.lowBattery })).toBeVisible();
    expect(focused()).toBe(devices.lowBattery);
    await details().getByRole("button", { name: "Close details" }).click();
    await expect.element(details()).not.toBeInTheDocument();
    expect(focused()).toBe(devices.lowBattery);
  });

  test("Home and End reach both ends of ten thousand rows, and arrows go on from there", async () => {
    answerFetch({ seed: "large", devices: 10_000 });
    mount(<Panel customerKey="large-hotel" />);
    await expect
      .element(page.getByRole("button", { name: /^All/ }), { timeout: 30_000 })
      .toHaveTextContent("All10,000");
    await userEvent.click(page.getByRole("button", { name: /^Sensors/ }));
    const rows = page.getByRole("listitem");
    (rows.first().getByRole("button").first().element() as HTMLElement).focus();
    await userEvent.keyboard("{End}");
    await expect.poll(() => focusedRow()).toBe("2564 of 2564");
    await expect.poll(() => isInView(document.activeElement)).toBe(true);
    await userEvent.keyboard("{ArrowUp}");
    await expect.poll(() => focusedRow()).toBe("2563 of 2564");
    await userEvent.keyboard("{Home}");
    await expect.poll(() => focusedRow()).toBe("1 of 769");
    await expect.poll(() => isInView(document.activeElement)).toBe(true);
    expect(rows.elements().length).toBeLessThan(300);
  }, 40_000);

  test("focus stays where the person puts it after a walk", async () => {
    answerFetch();
    mount(<Panel />);
    await focus(devices.offline);
    await userEvent.keyboard("{End}");
    await expect.poll(() => focusedRow()).toBe("81 of 81");
    const field = page.getByRole("searchbox");
    await field.fill("gym");
    await expect.element(named(devices.confirmed)).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
    await field.fill("");
    const lock = page.getByRole("button", { name: `Lock ${devices.unlocked}` });
    await expect.element(lock).toBeVisible();
    (lock.element() as HTMLElement).focus();
    await expect.element(lock).toHaveFocus();
  });

  test("focus is not lost when the button that was pressed leaves", async () => {
    answerFetch();
    mount(<Panel />);
    const all = page.getByRole("button", { name: /^All/ });
    await focus(devices.offline);
    (page.getByRole("button", { name: /^Show devices/ }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(all).toHaveFocus();
    (page.getByRole("button", { name: /^Only Yale/ }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(named(devices.offline)).toBeVisible();
    await expect.element(all).toHaveFocus();
    await page.getByRole("searchbox").fill("submarine");
    const showAll = page.getByRole("button", { name: "Show all devices" });
    await expect.element(showAll).toBeVisible();
    (showAll.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(named(devices.offline)).toBeVisible();
    await expect.element(all).toHaveFocus();
  });

  test("another try that works leaves focus in the panel", async () => {
    const { simulate } = answerFetch({
      prepare: (sandbox) => sandbox.simulate.fail({ path: "/devices/list", retry_after: 30, times: 9 }),
    });
    mount(<Panel />);
    const again = page.getByRole("button", { name: "Try again" });
    await expect.element(again).toBeVisible();
    (again.element() as HTMLElement).focus();
    simulate.clearFaults();
    await userEvent.keyboard("{Enter}");
    await expect.element(named(devices.offline)).toBeVisible();
    await expect.element(page.getByRole("button", { name: /^All/ })).toHaveFocus();
  });

  test("a door opens with Enter twice, and focus stays on what can be done next", async () => {
    const sandbox = answerFetch();
    mount(<Panel />);
    await answerAtOnce(sandbox, devices.confirmed);
    await focus(devices.confirmed);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}{Enter}");
    await expect.element(rowOf(devices.confirmed).getByText("Unlocked", { exact: true })).toBeVisible();
    await expect.element(rowOf(devices.confirmed).getByRole("button", { name: /^Lock/ })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(rowOf(devices.confirmed).getByRole("button", { name: /^Unlock/ })).toHaveFocus();
    await expect.element(rowOf(devices.confirmed).getByText("Locked", { exact: true })).toBeVisible();
  });
});

describe("layout", () => {
  test("follows the room that the panel has, not the screen", async () => {
    answerFetch();
    const box = mount(<Panel />, { width: 1_000 });
    await nameOf(devices.confirmed).click();
    await expect.element(heading(devices.confirmed)).toBeVisible();
    await expect.element(nameOf(devices.confirmed)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Close details" })).toBeVisible();
    box.style.inlineSize = "700px";
    await expect.element(page.getByRole("button", { name: "All devices" })).toBeVisible();
    await expect.element(named(devices.lowBattery)).not.toBeVisible();
    await expect.element(heading(devices.confirmed)).toBeVisible();
    box.style.inlineSize = "1000px";
    await expect.element(named(devices.lowBattery)).toBeVisible();
  });

  test.each([320, 360, 559, 560, 700, 859, 860, 900, 1_280])("never overflows at %i px", async (width) => {
    answerFetch();
    const box = mount(<Panel />, { width });
    await expect.element(named(devices.confirmed)).toBeVisible();
    const overflow = () => Math.max(...[...box.querySelectorAll("*")].filter(isSpilling).map(rightOf(box)), 0);
    expect(overflow()).toBeLessThanOrEqual(0);
    await nameOf(devices.confirmed).click();
    await expect.element(heading(devices.confirmed)).toBeVisible();
    expect(overflow()).toBeLessThanOrEqual(0);
  });
});

describe("where there is room for one thing only", () => {
  test("focus goes to the details' heading, and back to the row", async () => {
    answerFetch();
    mount(<Panel />, { width: 360 });
    await expect.element(named(devices.confirmed)).toBeVisible();
    await nameOf(devices.confirmed).click();
    await expect.element(heading(devices.confirmed)).toHaveFocus();
    await page.getByRole("button", { name: "All devices" }).click();
    await expect.element(nameOf(devices.confirmed)).toHaveFocus();
    expect(isInView(document.activeElement)).toBe(true);
  });

  test("what was searched for is still there after a look at the details", async () => {
    answerFetch();
    mount(<Panel />, { width: 360 });
    await page.getByRole("searchbox").fill("203");
    await expect.element(named(devices.offline)).not.toBeInTheDocument();
    await nameOf(devices.confirmed).click();
    await page.getByRole("button", { name: "All devices" }).click();
    await expect.element(page.getByRole("searchbox")).toHaveValue("203");
  });

  test("a host that holds the selection gets no focus moved when the page opens", async () => {
    const sandbox = answerFetch();
    const deviceId = await idOf(sandbox, devices.confirmed);
    function Host() {
      const [isShown, setIsShown] = useState(true);
      return (
        <CustomerPortal customerKey={DEMO.customerKey}>
          <button type="button" onClick={() => setIsShown(!isShown)}>
            Toggle
          </button>
          {isShown && <DevicesPanel selected={{ deviceId }} />}
        </CustomerPortal>
      );
    }
    mount(<Host />, { width: 360 });
    await expect.element(heading(devices.confirmed)).toBeVisible();
    expect(document.body).toHaveFocus();
    // The second time all is known at once, so that there is a heading from the first moment on.
    const toggle = page.getByRole("button", { name: "Toggle" });
    await toggle.click();
    await expect.element(heading(devices.confirmed)).not.toBeInTheDocument();
    await toggle.click();
    await expect.element(heading(devices.confirmed)).toBeVisible();
    await expect.element(toggle).toHaveFocus();
  });
});

describe("where the host holds the selection", () => {
  function Host({ deviceId }: { deviceId: string }) {
    const [selected, setSelected] = useState<DeviceSelection | null>(null);
    return (
      <>
        <input
          aria-label="Host"
          onChange={({ currentTarget: { value } }) => setSelected(value.endsWith("o") ? { deviceId } : null)}
        />
        <CustomerPortal customerKey={DEMO.customerKey}>
          <DevicesPanel selected={selected} onSelectedChange={setSelected} />
        </CustomerPortal>
      </>
    );
  }

  test.each([360, 1_280])("it moves no one who is busy elsewhere at %i px", async (width) => {
    const deviceId = await idOf(answerFetch(), devices.confirmed);
    mount(<Host deviceId={deviceId} />, { width });
    await expect.element(named(devices.confirmed)).toBeVisible();
    const field = page.getByRole("textbox", { name: "Host" });
    await field.click();
    await userEvent.keyboard("o");
    await expect.element(heading(devices.confirmed)).toBeVisible();
    await userEvent.keyboard("pe");
    await expect.element(heading(devices.confirmed)).not.toBeInTheDocument();
    await userEvent.keyboard("o");
    await expect.element(heading(devices.confirmed)).toBeVisible();
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue("opeo");
  });

  test("what is pressed in the portal takes focus along, and back", async () => {
    const deviceId = await idOf(answerFetch(), devices.confirmed);
    mount(<Host deviceId={deviceId} />, { width: 360 });
    await nameOf(devices.confirmed).click();
    await expect.element(heading(devices.confirmed)).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(nameOf(devices.confirmed)).toHaveFocus();
  });
});

describe("inside a host's modal dialog", () => {
  function HostDialog({ children }: { children: ReactNode }) {
    const ref = useRef<HTMLDialogElement>(null);
    useEffect(() => ref.current?.showModal(), []);
    return (
      <dialog ref={ref} aria-label="Host" style={{ inlineSize: 900 }}>
        {children}
      </dialog>
    );
  }

  test("our question stands above it, can be answered, and closes alone", async () => {
    const sandbox = answerFetch();
    mount(
      <HostDialog>
        <Panel />
      </HostDialog>,
    );
    await answerAtOnce(sandbox, devices.confirmed);
    await expect.element(named(devices.confirmed)).toBeVisible();
    const unlock = rowOf(devices.confirmed).getByRole("button", { name: /^Unlock/ });
    const question = page.getByRole("dialog", { name: `Unlock ${devices.confirmed}?` });
    (unlock.element() as HTMLElement).focus();
    (unlock.element() as HTMLElement).click();
    await expect.element(question).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(page.getByRole("dialog", { name: "Host" })).toBeVisible();
    await expect.element(unlock).toHaveFocus();
    (unlock.element() as HTMLElement).click();
    await question.getByRole("button", { name: "Unlock" }).click();
    await expect.element(rowOf(devices.confirmed).getByText("Unlocked", { exact: true })).toBeVisible();
  });
});

async function idOf({ fetch, apiKey }: Sandbox, name: string): Promise<string> {
  const response = await fetch("/devices/list", {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: DEMO.customerKey, search: name }),
  });
  const { devices: found } = (await response.json()) as { devices: { device_id: string }[] };
  return found[0]!.device_id;
}

async function answerAtOnce(sandbox: Sandbox, name: string): Promise<void> {
  sandbox.simulate.setLockBehavior({ device_id: await idOf(sandbox, name), behavior: "confirmed", delay_ms: 0 });
}

function isInView(element: Element | null): boolean {
  const { top, bottom } = element!.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** What scrolls sideways on purpose, and what is only spoken, may reach beyond the panel. */
const isSpilling = (element: Element) => element.closest(".cp-chips, .cp-spoken") === null && element.clientWidth > 0;
const rightOf = (box: Element) => (element: Element) =>
  Math.ceil(element.getBoundingClientRect().right - box.getBoundingClientRect().right - 0.5);
