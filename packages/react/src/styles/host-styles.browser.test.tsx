import { DEMO } from "@customer-portal/sandbox";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { PortalRoot } from "../provider/portal-root.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { Button } from "../ui/button.tsx";

/** How our styles and a host's live on one page. */

const { devices } = DEMO;

/** What a page may say of bare elements, because it was written before we came. */
const HOSTILE = `
  * { transition: all 3s; box-sizing: content-box; }
  section { padding: 80px 0; margin: 10px; border-top: 3px solid; min-height: 300px; }
  header { position: sticky; top: 0; z-index: 9; background: red; height: 90px; box-shadow: 0 4px 9px; }
  aside { float: left; width: 50%; font-style: italic; background: pink; }
  article { border: 4px dashed; padding: 30px; max-width: 200px; columns: 2; }
  button { width: 100%; min-width: 220px; height: 70px; margin: 12px; box-shadow: 0 0 9px red; float: right;
    text-transform: uppercase; text-shadow: 1px 1px red; letter-spacing: 3px; word-spacing: 9px; display: block; }
  button::before, section::after { content: "Host"; }
  input { width: 40%; height: 80px; min-width: 300px; border: 3px solid; background: yellow; box-shadow: 0 0 3px; }
  h2, h3 { text-transform: uppercase; border-bottom: 2px solid; letter-spacing: 4px; text-align: center; }
  p { margin: 0 0 30px; text-indent: 2em; text-align: justify; max-width: 20ch; }
  span, bdi { display: block; color: red; background: yellow; font-size: 30px; position: relative; left: 5px; }
  b, strong { color: red; font-weight: 300; }
  dl, dt, dd { float: left; width: 160px; clear: left; margin-left: 40px; border: 1px solid; }
  dialog { position: static; width: 100%; top: 0; left: 0; margin: 0; padding: 90px; transform: scale(0.5); }
  svg { display: block; width: 100%; height: 100%; max-width: 300px; fill: red; opacity: 0.2; vertical-align: middle; }
  path { fill: red; stroke: lime; stroke-width: 8; }
  img { border: 2px solid; max-width: 10px; filter: invert(1); }
`;

beforeEach(() => page.viewport(1_280, 900));

function addSheet(css: string): void {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

/** Where an element is and how it looks, down to the last property. */
function looksOf(element: Element): string[] {
  const style = getComputedStyle(element);
  const { x, y, width, height } = element.getBoundingClientRect();
  const name = `${element.tagName.toLowerCase()}.${element.getAttribute("class")}`;
  return [
    `${name} stands at ${x} ${y}, ${width} by ${height}`,
    ...[...style].map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`),
  ];
}

const looksWithin = (box: Element, selector: string) => [...box.querySelectorAll(selector)].flatMap(looksOf);

describe("a page that styles bare elements", () => {
  test.each([360, 1_280])("changes nothing inside the portal at %i px", async (width) => {
    answerFetch({
      seed: (builder) =>
        smallHouse({ name: "Attic", battery_level: 0.05 }, { name: "Cellar", offline_since: builder.now })(builder),
    });
    const box = mount(
      <CustomerPortal customerKey={HOUSE.customerKey}>
        <DevicesPanel />
      </CustomerPortal>,
      { width },
    );
    await page.getByText("Front door").click();
    const unlock = page.getByRole("complementary").getByRole("button", { name: /^Hold to unlock/ });
    const dialog = page.getByRole("dialog");
    await expect.element(unlock).toBeVisible();
    await expect.element(page.getByText("Account", { exact: true })).toBeVisible();
    // A picture that does not come gives way to our own drawing.
    const pictures = () => [...box.querySelectorAll("img")];
    await expect
      .poll(() => pictures().filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0))
      .toEqual([]);
    // From now on by keyboard, so that the focus ring is there both times.
    await userEvent.tab();
    const look = async () => {
      (unlock.element() as HTMLElement).focus();
      const looks = looksWithin(box, ".cp-root *");
      (unlock.element() as HTMLElement).click();
      await expect.element(dialog).toBeVisible();
      looks.push(...looksOf(dialog.element()), ...looksWithin(dialog.element(), "*"));
      await userEvent.keyboard("{Escape}");
      await expect.element(dialog).not.toBeInTheDocument();
      return looks;
    };
    const alone = await look();
    addSheet(HOSTILE);
    const beside = await look();
    expect(alone.length).toBeGreaterThan(10_000);
    expect(beside.filter((each, index) => each !== alone[index]).slice(0, 20)).toEqual([]);
    expect(beside.length).toBe(alone.length);
  });

  test("is not changed by us", async () => {
    addSheet("section { padding: 8px } button { color: green } h2 { letter-spacing: 2px }");
    const box = mount(
      <>
        <section>
          <header>
            <h2>Host</h2>
          </header>
          <p>
            Some <b>words</b> and a <span>note</span>
          </p>
          <button type="button">Press</button>
          <input defaultValue="Text" />
          <dl>
            <dt>Key</dt>
            <dd>Value</dd>
          </dl>
          <svg width="20" height="20">
            <path d="M1 1h9v9z" />
          </svg>
        </section>
        <div className="cp-root">Ours</div>
      </>,
    );
    await expect.element(page.getByText("Ours")).toBeVisible();
    const host = () => [...looksOf(document.body), ...looksWithin(box, "section, section *")];
    const ours = [...document.styleSheets].filter(({ cssRules }) =>
      [...cssRules].some(({ cssText }) => cssText.includes(".cp-root")),
    );
    expect(ours.length).toBeGreaterThan(0);
    const beside = host();
    for (const sheet of ours) sheet.disabled = true;
    onTestFinished(() => ours.forEach((sheet) => (sheet.disabled = false)));
    expect(
      host().filter((look, index) => look !== beside[index] && !/height|block-size|origin|stands/.test(look)),
    ).toEqual([]);
  });
});

test("a host's single class wins over a part's own look, its variants and its states", async () => {
  addSheet(`
    .cp-button { background: rgb(1, 2, 3); }
    .cp-chip { color: rgb(4, 5, 6); }
    .cp-state { font-size: 30px; }
    .cp-row { padding-block: 33px; }
    .cp-icon { margin: 7px; }
  `);
  answerFetch();
  const box = mount(
    <CustomerPortal customerKey={DEMO.customerKey} appearance={{ density: "compact" }}>
      <PortalRoot>
        <Button>One</Button>
        <Button variant="strong">Two</Button>
        <Button variant="quiet" off>
          Three
        </Button>
      </PortalRoot>
      <DevicesPanel />
    </CustomerPortal>,
    { width: 1_000 },
  );
  const named = page.getByText(devices.unlocked, { exact: true });
  await named.click();
  await expect.element(page.getByRole("complementary").getByRole("heading", { name: devices.unlocked })).toBeVisible();
  const all = (selector: string, property: string) =>
    new Set([...box.querySelectorAll(selector)].map((each) => getComputedStyle(each).getPropertyValue(property)));
  await expect.poll(() => all(".cp-button:not(.cp-chip)", "background-color")).toEqual(new Set(["rgb(1, 2, 3)"]));
  expect(all(".cp-chip", "color")).toEqual(new Set(["rgb(4, 5, 6)"]));
  expect(all(".cp-state", "font-size")).toEqual(new Set(["30px"]));
  expect(all(".cp-row", "padding-block-start")).toEqual(new Set(["33px"]));
  expect(all(".cp-icon", "margin-top")).toEqual(new Set(["7px"]));
});
