import { beforeEach, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { PortalRoot } from "../provider/portal-root.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { HOST_SHEETS } from "../testing/host-sheets.ts";
import { looksOf } from "../testing/looks-of.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { Button } from "../ui/button.tsx";

/** The sheets that hosts really have, beside ours. */

/** Bootstrap's `button:not(:disabled)` is worth more than a class of ours, wherever it stands: a button that is off has its pointer. */
const ALWAYS = ["button cursor: pointer"];
/** Its `[type="button"]` and `[type="search"]` are worth as much, so the last sheet has its way; a part that paints itself looks the same. */
const WHERE_LAST = [
  "button appearance: button",
  ...ALWAYS,
  "input appearance: textfield",
  "input outline-offset: -2px",
];

beforeEach(() => page.viewport(1_280, 900));

function addSheet(css: string): HTMLStyleElement {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
  return sheet;
}

/** Elements that no part of ours has a class for, or not everywhere. */
function BareElements() {
  return (
    <>
      <nav aria-label="Places">
        <ul>
          <li>
            <a href="#here" aria-current="page">
              Here
            </a>
          </li>
          <li>
            <a href="#there">There</a>
          </li>
        </ul>
      </nav>
      <h1>Title</h1>
      <h4>Smaller</h4>
      <p>
        Mind <em>this</em>, <small>that</small> and <a href="#more">more</a> at <time>12:00</time>: <code>1234</code>
      </p>
      <ol>
        <li>First</li>
      </ol>
      <form>
        <label>
          Space
          <select defaultValue="b">
            <option value="a">Attic</option>
            <option value="b">Basement</option>
          </select>
        </label>
        <textarea aria-label="Note" defaultValue="Some words" placeholder="Note" />
        <label>
          <input type="checkbox" /> All
        </label>
      </form>
      <table>
        <thead>
          <tr>
            <th>Door</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Front</td>
          </tr>
        </tbody>
      </table>
      <button type="button">Press</button>
    </>
  );
}

/** What a sheet changes, by element: each kind of change once. */
function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const changes = [...after].filter(([key, look]) => look !== before.get(key));
  return [
    ...new Set(changes.map(([key, look]) => `${key.replace(/^\d+ (\S+?)\.\S*.*? (\S+)$/, "$1 $2")}: ${look}`)),
  ].toSorted();
}

/** The first of those that have the same tag, class and place: rows are all alike. */
function oneOfEachKind(elements: Iterable<Element>): Element[] {
  const kindOf = (element: Element) =>
    `${element.tagName}.${element.getAttribute("class")} in ${element.parentElement?.getAttribute("class")}`;
  const kinds = new Map([...elements].toReversed().map((element) => [kindOf(element), element]));
  return [...kinds.values()].toReversed();
}

/** Checks that no sheet changes anything in the portal, but for what is stronger. */
function expectSameUnderAll(box: HTMLElement): void {
  const elements = oneOfEachKind(box.querySelectorAll(".cp-root, .cp-root *"));
  const look = () =>
    new Map([
      ...looksOf(elements),
      ...looksOf(box.querySelectorAll("dialog"), "::backdrop"),
      ...looksOf(box.querySelectorAll(".cp-search-input"), "::placeholder"),
    ]);
  const words = () =>
    elements.flatMap((element) => ["::before", "::after"].map((pseudo) => getComputedStyle(element, pseudo).content));
  const alone = look();
  const said = words();
  const changesBut = (known: readonly string[]) =>
    changesOf(alone, look())
      .filter((change) => !known.includes(change))
      .slice(0, 20);
  expect(alone.size).toBeGreaterThan(10_000);
  for (const [name, css] of Object.entries(HOST_SHEETS)) {
    const [always, whereLast] = name === "Bootstrap" ? [ALWAYS, WHERE_LAST] : [[], []];
    const sheet = addSheet(css);
    expect.soft(changesBut(whereLast), `${name} after ours`).toEqual([]);
    expect.soft(words(), `${name} after ours`).toEqual(said);
    document.head.prepend(sheet);
    expect.soft(changesBut(always), `${name} before ours`).toEqual([]);
    expect.soft(words(), `${name} before ours`).toEqual(said);
    sheet.remove();
  }
}

test("leave everything inside the portal as it is alone, before our sheet and, but for what is stronger, after it", async () => {
  answerFetch({ seed: smallHouse({ name: "Attic", battery_level: 0.05 }) });
  const box = mount(
    <CustomerPortal
      customerKey={HOUSE.customerKey}
      // The font alone is meant to be the host's.
      appearance={{ variables: { font: "sans-serif" } }}
    >
      <DevicesPanel />
      <PortalRoot>
        <BareElements />
        <Button off>Off</Button>
      </PortalRoot>
    </CustomerPortal>,
    { width: 1_280 },
  );
  await page.getByText("Front door").click();
  const unlock = page.getByRole("complementary").getByRole("button", { name: /^Hold to unlock/ });
  await expect.element(unlock).toBeVisible();
  await expect.element(page.getByText("Account", { exact: true })).toBeVisible();
  // A picture that does not come gives way to our own drawing.
  const pictures = () => [...box.querySelectorAll("img")];
  await expect
    .poll(() => pictures().filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0))
    .toEqual([]);
  // By keyboard, so that there is a focus ring.
  await userEvent.tab();
  (unlock.element() as HTMLElement).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  expectSameUnderAll(box);
}, 60_000);

test("and so they leave the whole portal, with its navigation", async () => {
  answerFetch({ seed: smallHouse() });
  const box = mount(
    <CustomerPortal customerKey={HOUSE.customerKey} appearance={{ variables: { font: "sans-serif" } }} />,
    { width: 1_280 },
  );
  await expect.element(page.getByRole("navigation").getByRole("link").first()).toBeVisible();
  await expect.element(page.getByText("Front door")).toBeVisible();
  await expect.poll(() => box.querySelector("[aria-busy]")).toBeNull();
  expectSameUnderAll(box);
}, 60_000);

test("and the host's own bare elements stay as the sheets have them, beside ours", async () => {
  const box = mount(
    <>
      <section>
        <BareElements />
        <dl>
          <dt>Key</dt>
          <dd>
            <b>Value</b>
          </dd>
        </dl>
        <svg width="20" height="20">
          <path d="M1 1h9v9z" />
        </svg>
      </section>
      <div className="cp-root">Ours</div>
    </>,
  );
  await expect.element(page.getByText("Ours")).toBeVisible();
  const ours = [...document.styleSheets].filter(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes(".cp-root")),
  );
  expect(ours.length).toBeGreaterThan(0);
  const look = () => looksOf(box.querySelectorAll("section, section *"));
  for (const [name, css] of Object.entries(HOST_SHEETS)) {
    const sheet = addSheet(css);
    const beside = look();
    for (const our of ours) our.disabled = true;
    expect.soft(changesOf(look(), beside), name).toEqual([]);
    for (const our of ours) our.disabled = false;
    sheet.remove();
  }
}, 60_000);
