import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { mount } from "../testing/mount.ts";
import type { Appearance } from "./appearance.ts";
import { PortalRoot } from "./portal-root.tsx";

const warn = vi.spyOn(console, "warn");
beforeEach(() => {
  warn.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
});

/** What the console was told, once the words for it had the time to load. */
async function warnings(): Promise<string[]> {
  await import("./palette-words.ts");
  await new Promise((resolve) => setTimeout(resolve));
  return warn.mock.calls.map(([message]) => String(message));
}

async function openRoot(appearance: Appearance): Promise<HTMLElement> {
  const box = mount(
    <CustomerPortal customerKey="anyone" appearance={appearance}>
      <PortalRoot>Words</PortalRoot>
    </CustomerPortal>,
  );
  await expect.poll(() => box.querySelector(".cp-root")).not.toBe(null);
  return box.querySelector<HTMLElement>(".cp-root")!;
}

/** A seed's red, green, blue and opacity as they are painted. */
function paintedOf(root: HTMLElement, seed: string): number[] {
  const part = root.appendChild(document.createElement("i"));
  part.style.backgroundColor = `var(--cp-${seed})`;
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  context.fillStyle = getComputedStyle(part).backgroundColor;
  part.remove();
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}

describe("what a developer is told", () => {
  test("once for each seed: what, from which contrast to which, and what to do", async () => {
    await openRoot({ variables: { accent: "#fde047", danger: "light-dark(#b3261e, #ff8f86)" } });
    await openRoot({ variables: { accent: "#fde047" } });
    expect(await warnings()).toEqual([
      expect.stringMatching(
        /^\[customer-portal\] --cp-accent is "#fde047", with which --cp-[a-z-]+ has a contrast of 1\.\d+:1 in light where (4\.5|3):1 is needed, so it is #[\da-f]{6} there, with (4\.5|3\.0)\d?:1\. Give a --cp-accent that stands out more/,
      ),
    ]);
  });

  test("nothing of our own seeds, of what is chosen to suit, or of a scheme that the page does not have", async () => {
    document.documentElement.style.colorScheme = "light";
    await openRoot({ variables: { background: "#efe3cc", foreground: "#3d2b1f", accent: "#000044" } });
    expect(await warnings()).toEqual([]);
    document.documentElement.style.colorScheme = "light dark";
    await openRoot({ variables: { background: "light-dark(#efe3cc, #222)", accent: "#000045" } });
    expect(await warnings()).toEqual([expect.stringContaining("in dark where")]);
  });

  test.each(["notacolor", "#12", "rgb(1 2", "red; }"])(
    "that %s is no colour, and ours stands in for it",
    async (accent) => {
      const root = await openRoot({ colorScheme: "light", variables: { accent } });
      expect(paintedOf(root, "accent")).toEqual([15, 118, 110, 255]);
      expect(await warnings()).toEqual([expect.stringContaining(accent)]);
    },
  );

  test("that a colour in the host's CSS is none", async () => {
    const sheet = document.createElement("style");
    sheet.textContent = ".cp-root { --cp-background: papyrus }";
    document.head.append(sheet);
    onTestFinished(() => sheet.remove());
    const root = await openRoot({ colorScheme: "dark" });
    expect(paintedOf(root, "background")).toEqual([16, 19, 20, 255]);
    expect(await warnings()).toEqual([expect.stringContaining("papyrus")]);
  });

  test.each([-4, Number.NaN])("that a radius or space of %s is none", async (size) => {
    const root = await openRoot({ variables: { radius: size, spacing: size } });
    expect(getComputedStyle(root).getPropertyValue("--cp-radius")).toBe("8px");
    expect(getComputedStyle(root).getPropertyValue("--cp-spacing")).toBe("4px");
    expect(await warnings()).toHaveLength(2);
  });
});
