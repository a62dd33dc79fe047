import { DEMO } from "@customer-portal/sandbox";
import { StrictMode } from "react";
import { beforeEach, describe, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

beforeEach(() => page.viewport(1_280, 900));

const YALE = `Yale · ${DEMO.accounts.signedOut}`;

const panel = (
  <StrictMode>
    <CustomerPortal customerKey={DEMO.customerKey}>
      <ConnectedAccountsPanel />
    </CustomerPortal>
  </StrictMode>
);

const details = () => page.getByRole("complementary", { name: "Account details" });
const focused = () => document.activeElement?.closest("[role=listitem]")?.querySelector("bdi")?.textContent;
const stop = () => {
  const element = document.activeElement;
  return element?.getAttribute("aria-label") ?? element?.querySelector("bdi")?.textContent ?? element?.textContent;
};

describe("by keyboard alone", () => {
  test("the tab key goes from search through filters to one row, its action, and out", async () => {
    answerFetch();
    mount(
      <>
        {panel}
        <button type="button">After</button>
      </>,
    );
    await expect.element(page.getByText(YALE)).toBeVisible();
    expect(document.body).toHaveFocus();
    const stops: unknown[] = [];
    for (let step = 0; step < 7; step += 1) {
      await userEvent.tab();
      stops.push(stop());
    }
    expect(stops).toEqual([
      "Connect an account",
      "Search by brand or name",
      "All5",
      "Needs attention1",
      YALE,
      `What to do: ${YALE}`,
      "After",
    ]);
  });

  test("a device of an account that works is reached, and every step back gives focus back", async () => {
    answerFetch();
    mount(panel);
    await expect.element(page.getByText(YALE)).toBeVisible();
    for (let step = 0; step < 5; step += 1) await userEvent.tab();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await expect.poll(() => focused()).toBe("Salto KS · reception@harbor.pt");
    await userEvent.keyboard("{Enter}");
    await expect.element(details().getByRole("heading", { name: "Salto KS" })).toBeVisible();
    await expect.element(details().getByText(DEMO.devices.autoLock, { exact: true })).toBeVisible();
    // Beside the list focus stays with it; the tab key goes on to the details.
    expect(focused()).toBe("Salto KS · reception@harbor.pt");
    await userEvent.tab();
    expect(stop()).toBe("Close details");
    await userEvent.tab();
    expect(stop()).toBe("Manage this account");
    await userEvent.tab();
    const door = focused();
    await userEvent.keyboard("{Enter}");
    await expect.element(details().getByRole("heading", { name: door ?? "" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => focused()).toBe(door);
    await userEvent.keyboard("{Escape}");
    await expect.element(details()).not.toBeInTheDocument();
    expect(focused()).toBe("Salto KS · reception@harbor.pt");
  });
});

test("Escape takes a name back that is being typed, and leaves the details open", async () => {
  answerFetch();
  mount(panel);
  await userEvent.click(page.getByText("Salto KS · reception@harbor.pt"));
  await userEvent.click(details().getByRole("button", { name: "Manage this account" }));
  await userEvent.click(details().getByRole("button", { name: "Rename" }));
  await expect.element(details().getByRole("textbox", { name: "Name of this account" })).toHaveFocus();
  await userEvent.keyboard("Front doors{Escape}");
  await expect.element(details().getByRole("button", { name: "Rename" })).toHaveFocus();
  await expect.element(details().getByText("reception@harbor.pt").first()).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(details()).not.toBeInTheDocument();
});

describe("on the narrowest phone", () => {
  const open = async (dir: "ltr" | "rtl") => {
    answerFetch();
    const box = mount(panel, { width: 320 });
    box.dir = dir;
    await expect.element(page.getByText(YALE)).toBeVisible();
    return box.querySelector<HTMLElement>(".cp-root")!;
  };

  test("text may be twice as large: nothing is wider than the panel, and nothing hides a word", async () => {
    const root = await open("ltr");
    enlarge(root, 2);
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    const row = page.getByRole("listitem").filter({ hasText: YALE });
    const state = row.getByText("Signed out", { exact: true }).element().getBoundingClientRect();
    const button = row
      .getByRole("button", { name: /^What to do/ })
      .element()
      .getBoundingClientRect();
    expect(state.right <= button.left || state.bottom <= button.top).toBe(true);
  });

  test("from right to left nothing is wider than the panel, in the list and in the details", async () => {
    const root = await open("rtl");
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    // Words in another direction than the page's begin where the page's do.
    expect(endOf(page.getByText("43 locks"))).toBeCloseTo(endOf(page.getByText("Salto KS · reception@harbor.pt")), 0);
    await userEvent.click(page.getByText(YALE));
    await expect.element(details().getByText("What to do").first()).toBeVisible();
    expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  });
});

/** Where the words themselves end on the right, however wide what they stand in is. */
function endOf(text: Locator): number {
  const range = document.createRange();
  range.selectNodeContents(text.element());
  return range.getBoundingClientRect().right;
}

/** What a browser's text zoom does. */
function enlarge(root: HTMLElement, scale: number): void {
  const sizes = [...root.querySelectorAll<HTMLElement>("*")].map((text) => {
    const { fontSize, lineHeight } = getComputedStyle(text);
    return { text, fontSize: Number.parseFloat(fontSize), lineHeight: Number.parseFloat(lineHeight) };
  });
  for (const { text, fontSize, lineHeight } of sizes) {
    text.style.fontSize = `${fontSize * scale}px`;
    text.style.lineHeight = `${lineHeight * scale}px`;
  }
}
