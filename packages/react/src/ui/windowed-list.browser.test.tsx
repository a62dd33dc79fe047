import { useState } from "react";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../testing/mount.ts";
import { WindowedList } from "./windowed-list.tsx";

const COUNT = 1_000;
const items = Array.from({ length: COUNT }, (_, index) => index);

beforeEach(() => page.viewport(1_000, 800));

function List({ keep = [], count = COUNT }: { keep?: number[]; count?: number }) {
  return (
    <div className="cp-root">
      <h3 id="all">All</h3>
      <WindowedList
        items={items.slice(0, count)}
        keyOf={String}
        keep={keep}
        labelledBy="all"
        // Not all of one height, as when names wrap.
        renderRow={(item) => (
          <div role="listitem" style={{ blockSize: item % 7 === 0 ? 90 : 57 }}>
            Row {item}
          </div>
        )}
      />
    </div>
  );
}

const rows = () => page.getByRole("listitem");
const drawn = () =>
  rows()
    .elements()
    .map(({ textContent }) => textContent);

test("only what is near is drawn", async () => {
  mount(<List />);
  await expect.element(rows().first()).toHaveTextContent("Row 0");
  expect(drawn().length).toBeLessThan(200);
});

test("scrolled to the end, the last row is there and the page keeps few", async () => {
  mount(<List />);
  await expect.element(rows().first()).toBeVisible();
  await vi.waitFor(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    expect(drawn().at(-1)).toBe(`Row ${COUNT - 1}`);
    expect(scrollY + innerHeight).toBeGreaterThanOrEqual(document.documentElement.scrollHeight - 1);
  }, 10_000);
  await expect.poll(() => drawn().length).toBeLessThan(200);
  const last = rows().last().element().getBoundingClientRect();
  expect(last.bottom).toBeLessThanOrEqual(innerHeight + 1);
});

test("scrolled page by page, no row is left out", async () => {
  mount(<List />);
  await expect.element(rows().first()).toBeVisible();
  const seen = new Set<string>();
  const look = () => {
    for (const row of rows().elements()) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > 0 && top < innerHeight) seen.add(row.textContent);
    }
    const { top, bottom } = page.getByRole("list").element().getBoundingClientRect();
    // What the view shows of the list is covered by rows, not by empty room.
    const covered = rows()
      .elements()
      .map((row) => row.getBoundingClientRect())
      .reduce((sum, row) => sum + Math.max(0, Math.min(row.bottom, innerHeight) - Math.max(row.top, 0)), 0);
    expect(covered).toBeGreaterThan(Math.min(bottom, innerHeight) - Math.max(top, 0) - 4);
  };
  await vi.waitFor(look, { timeout: 10_000, interval: 10 });
  for (;;) {
    const before = scrollY;
    scrollBy(0, innerHeight * 0.9);

    if (scrollY === before) break;
    await vi.waitFor(look, { timeout: 10_000, interval: 10 });
  }
  expect(seen.size).toBe(COUNT);
});

test("rows that are wanted stay drawn far from the view", async () => {
  mount(<List keep={[777]} />);
  await expect.element(page.getByText("Row 777", { exact: true })).toBeInTheDocument();
});

test("hidden and shown again, it keeps what it had drawn", async () => {
  const box = mount(<List />);
  await expect.element(rows().first()).toBeVisible();
  scrollTo(0, 30_000);
  await expect.poll(() => drawn()).toContain("Row 490");
  const before = drawn();
  box.style.display = "none";
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  box.style.display = "";
  expect(drawn()).toEqual(before);
});

test("what is left of a chunk far away takes no more room than its rows", async () => {
  function Shrinking() {
    const [count, setCount] = useState(COUNT);
    return (
      <>
        <List count={count} />
        <button type="button" onClick={() => setCount(125)}>
          Search
        </button>
      </>
    );
  }
  mount(<Shrinking />);
  await expect.element(rows().first()).toBeVisible();
  const list = page.getByRole("list").element();
  // Seen once, so that its height is known.
  scrollTo(0, 8_000);
  await expect.poll(() => drawn()).toContain("Row 125");
  scrollTo(0, 0);
  await expect.poll(() => drawn()).not.toContain("Row 125");
  (page.getByRole("button", { name: "Search" }).element() as HTMLElement).click();
  await expect.poll(() => list.children).toHaveLength(4);
  const last = list.lastElementChild!;
  const { height } = last.getBoundingClientRect();
  expect(last.childElementCount).toBe(0);
  expect(height).toBeGreaterThan(5 * 50);
  expect(height).toBeLessThan(5 * 70);
});

test("of several reports at once the last is believed", async () => {
  const reportOf = new Map<Element, (...isIntersecting: boolean[]) => void>();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      #report: IntersectionObserverCallback;
      constructor(report: IntersectionObserverCallback) {
        this.#report = report;
      }
      observe(target: Element) {
        const boundingClientRect = target.getBoundingClientRect();
        reportOf.set(target, (...isIntersecting) =>
          this.#report(
            isIntersecting.map((each) => ({ isIntersecting: each, boundingClientRect })) as never,
            this as never,
          ),
        );
      }
      disconnect() {}
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  mount(<List />);
  await expect.element(rows().first()).toBeVisible();
  const row = page.getByText("Row 80", { exact: true });
  const chunk = page.getByRole("list").element().children[2]!;
  await expect.poll(() => reportOf.has(chunk)).toBe(true);
  expect(row.query()).toBeNull();
  reportOf.get(chunk)?.(false, true);
  await expect.element(row).toBeInTheDocument();
  reportOf.get(chunk)?.(true, false);
  await expect.element(row).not.toBeInTheDocument();
});

test("rows that were never drawn are given the room that rows take here", async () => {
  await page.viewport(1_000, 800);
  mount(<List count={200} />);
  await expect.element(rows().first()).toHaveTextContent("Row 0");
  const undrawn = () => [...document.querySelectorAll<HTMLElement>(".cp-list-chunk:empty")];
  expect(undrawn().length).toBeGreaterThan(0);
  // The first forty rows: six of 90 pixels and thirty-four of 57.
  await expect.poll(() => undrawn().map(({ offsetHeight }) => Math.round(offsetHeight / 40))).toContain(62);
});
