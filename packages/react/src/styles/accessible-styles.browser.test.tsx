import { DEMO } from "@customer-portal/sandbox";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { ConnectedAccountsPanel } from "../connected-accounts/connected-accounts-panel.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { PortalRoot } from "../provider/portal-root.tsx";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { pointer } from "../testing/pointer.ts";
import { Button } from "../ui/button.tsx";

const { devices } = DEMO;

beforeEach(() => page.viewport(1_280, 900));

/** Red, green and blue from 0 to 255, whatever notation a colour is in. */
function channelsOf(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"] as const)("on %s ground", (colorScheme) => {
  test.each([undefined, "yellow", "white", "black", "#2dd4bf", "#0f766e", "#7f7f7f", "#ff00aa"])(
    "the focus ring stands out with the accent %s",
    async (accent) => {
      mount(
        <CustomerPortal customerKey="anyone" appearance={{ colorScheme, variables: { accent } }}>
          <PortalRoot>
            <Button>Press</Button>
          </PortalRoot>
        </CustomerPortal>,
      );
      const button = page.getByRole("button", { name: "Press" });
      await expect.element(button).toBeVisible();
      await userEvent.tab();
      await expect.element(button).toHaveFocus();
      const { outlineStyle, outlineColor } = getComputedStyle(button.element());
      expect(outlineStyle).toBe("solid");
      const ground = getComputedStyle(button.element().closest(".cp-root")!).backgroundColor;
      expect(contrastOf(outlineColor, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

describe("in forced colours", () => {
  async function open() {
    await cdp().send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    onTestFinished(async () => {
      await cdp().send("Emulation.setEmulatedMedia", { features: [] });
    });
    answerFetch();
    mount(
      <CustomerPortal customerKey={DEMO.customerKey}>
        <DevicesPanel />
      </CustomerPortal>,
    );
    await expect.element(page.getByText(devices.confirmed, { exact: true })).toBeVisible();
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
  }

  const styleOf = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);

  test("a pressed chip looks pressed", async () => {
    await open();
    const pressed = styleOf(page.getByRole("button", { name: /^All/ }).element());
    const other = styleOf(page.getByRole("button", { name: /^Locks/ }).element());
    expect(contrastOf(pressed.backgroundColor, other.backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(pressed.backgroundColor, pressed.color)).toBeGreaterThanOrEqual(4.5);
  });

  test("drawings have the colours of the words beside them", async () => {
    await open();
    const row = page.getByRole("listitem").filter({ hasText: devices.offline });
    const words = styleOf(row.getByText("Offline", { exact: true }).element());
    await page.getByText(devices.lowBattery, { exact: true }).click();
    await expect.element(page.getByRole("complementary").getByRole("region")).toBeVisible();
    const drawings = [...document.querySelectorAll(".cp-groups svg, aside article svg")];
    expect(drawings.length).toBeGreaterThan(10);
    const outside = drawings.filter((each) => each.closest("button") === null);
    expect(new Set(outside.map((each) => styleOf(each).stroke))).toEqual(new Set([words.color]));
    expect(new Set(outside.map((each) => styleOf(each).backgroundColor))).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
  });

  test("the selected row keeps its bar, and its words stay where they were", async () => {
    await open();
    const row = page.getByRole("listitem").filter({ hasText: devices.confirmed });
    const left = () => row.getByText(devices.confirmed, { exact: true }).element().getBoundingClientRect().left;
    const before = left();
    await page.getByText(devices.confirmed, { exact: true }).click();
    await expect.poll(() => styleOf(row.element()).borderInlineStartWidth).toBe("4px");
    expect(contrastOf(styleOf(row.element()).borderInlineStartColor, "Canvas")).toBeGreaterThanOrEqual(3);
    expect(left()).toBe(before);
  });

  test("a hold is seen to fill", async () => {
    await open();
    const button = page.getByRole("button", { name: `Unlock ${devices.confirmed}` }).element();
    button.scrollIntoView({ block: "center" });
    await pointer.moveTo(button);
    await pointer.press(button);
    await expect.poll(() => button.getAttribute("data-phase")).toBe("holding");
    const fill = styleOf(button, "::before");
    expect(contrastOf(fill.backgroundColor, styleOf(button).backgroundColor)).toBeGreaterThanOrEqual(3);
    expect(fill.blockSize).toBe("4px");
    await pointer.moveTo(document.body);
    await pointer.release(document.body);
  });
});

describe("under a finger everything to press is as large as a fingertip", () => {
  beforeEach(async () => {
    await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: true });
    onTestFinished(async () => {
      await cdp().send("Emulation.setTouchEmulationEnabled", { enabled: false });
    });
    answerFetch();
  });
  const open = (panel: ReactNode) =>
    mount(<CustomerPortal customerKey={DEMO.customerKey}>{panel}</CustomerPortal>, { width: 1_000 });

  test("in the devices and their details", async () => {
    open(<DevicesPanel />);
    await page.getByText(devices.lowBattery, { exact: true }).click();
    await page.getByRole("searchbox").fill("room");
    await expect.element(page.getByRole("button", { name: "Clear search" })).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Close details" })).toBeVisible();
    expect(matchMedia("(pointer: coarse)").matches).toBe(true);
    expect(tooSmall()).toEqual([]);
  });

  test("in the settings of an account, and where another is connected", async () => {
    open(<ConnectedAccountsPanel />);
    await page.getByText("Salto KS · reception@harbor.pt").click();
    await page.getByRole("button", { name: "Manage this account" }).click();
    await expect.element(page.getByRole("switch")).toBeVisible();
    expect(tooSmall()).toEqual([]);
    await page.getByRole("button", { name: "Connect an account" }).click();
    await page.getByRole("dialog").getByRole("searchbox").fill("nuki");
    await expect.element(page.getByRole("dialog").getByRole("button", { name: "Clear search" })).toBeVisible();
    expect(tooSmall()).toEqual([]);
  });
});

/** The buttons that a finger would miss. */
function tooSmall(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".cp-root button")]
    .filter((button) => button.offsetParent !== null)
    .flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      // What is pressed around a row's name belongs to it as well.
      const around = Math.min(0, Number.parseFloat(getComputedStyle(button, "::after").insetBlockStart) || 0);
      return width < 44 || height - 2 * around < 44 ? [`${button.textContent} ${width} × ${height}`] : [];
    });
}
