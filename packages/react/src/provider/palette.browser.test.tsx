import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { mount } from "../testing/mount.ts";
import type { Appearance, AppearanceVariables } from "./appearance.ts";
import { PortalRoot } from "./portal-root.tsx";

/** Whatever colours a host gives, what is drawn with the derived tokens can be read. */

const SURFACES = ["background", "surface-2", "surface-3", "layer"].concat(
  ["accent", "danger", "warning", "success"].map((seed) => `${seed}-surface`),
);
const TEXTS = ["foreground", "text-2", "text-3", "accent-text", "danger-text", "warning-text", "success-text"];
const LINES = ["control-line", "accent-line", "focus"];

/** What stands on what, and the contrast that it needs. */
const PAIRS = [
  ...SURFACES.flatMap((ground) => TEXTS.map((token) => [token, ground, 4.5] as const)),
  ...SURFACES.flatMap((ground) => LINES.map((token) => [token, ground, 3] as const)),
  ...["accent", "accent-hover"].map((ground) => ["on-accent", ground, 4.5] as const),
  ...["foreground", "foreground-hover"].map((ground) => ["on-foreground", ground, 4.5] as const),
];

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  document.documentElement.removeAttribute("style");
  document.documentElement.removeAttribute("class");
  vi.restoreAllMocks();
});

type Rgba = [number, number, number, number];

/** The colour as it is painted, and so by no formula of ours. */
function painted(layers: string[]): Rgba {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data] as Rgba;
}

/** WCAG 2.2's relative luminance, of channels from 0 to 255. */
function luminanceOf([red, green, blue]: Rgba): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : Math.pow((channel / 255 + 0.055) / 1.055, 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What a token computes to where it is used. */
function colorOf(root: Element, token: string): string {
  const part = root.appendChild(document.createElement("i"));
  part.style.backgroundColor = `var(--cp-${token})`;
  const { backgroundColor } = getComputedStyle(part);
  part.remove();
  return backgroundColor;
}

function contrastOf(root: Element, token: string, ground: string, behind: string): number {
  const under = ground === "background" ? [] : [colorOf(root, "background")];
  const layers = [behind, ...under, colorOf(root, ground)];
  const [one, other] = [luminanceOf(painted([...layers, colorOf(root, token)])), luminanceOf(painted(layers))];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Every pair that lacks its contrast, in words. */
function failuresOf(root: Element, behind: string): string[] {
  return PAIRS.map(([token, ground, needs]) => [token, ground, needs, contrastOf(root, token, ground, behind)] as const)
    .filter(([, , needs, is]) => is < needs)
    .map(([token, ground, needs, is]) => `${token} on ${ground}: ${is.toFixed(2)} < ${needs}`);
}

const pageColor = (scheme: string) => (scheme === "dark" ? "#121212" : "#ffffff");

async function openRoot(appearance: Appearance, props: { className?: string } = {}): Promise<HTMLElement> {
  const box = mount(
    <CustomerPortal customerKey="anyone" appearance={appearance}>
      <PortalRoot {...props}>Words</PortalRoot>
    </CustomerPortal>,
  );
  await expect.poll(() => box.querySelector(".cp-root")).not.toBe(null);
  return box.querySelector<HTMLElement>(".cp-root")!;
}

function addSheet(css: string): void {
  const sheet = document.createElement("style");
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

/** The root in a scheme, on a page that has it too. */
async function openIn(scheme: string, variables: AppearanceVariables): Promise<HTMLElement> {
  document.documentElement.style.colorScheme = scheme;
  return openRoot({ variables });
}

const ACCENTS = [
  "white",
  "black",
  "yellow",
  "#ccff00",
  "#777",
  "#7f7f7f",
  "blue",
  "#ff00aa",
  "transparent",
  "rgb(255 0 0 / 20%)",
  "hsl(50 100% 60%)",
  "oklch(90% 0.4 130)",
  "color(display-p3 0 1 0)",
  "light-dark(#7c3aed, #a78bfa)",
  "light-dark(#fef3c7, #1e1b4b)",
  "color-mix(in oklch, red, lime)",
  "currentColor",
  "AccentColor",
  "var(--cp-background)",
  "var(--cp-foreground)",
  "var(--of-the-host)",
];

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test("our own seeds need no help", async () => {
    const root = await openIn(scheme, {});
    expect(failuresOf(root, pageColor(scheme))).toEqual([]);
    expect(root.getAttribute("style")).toBe(null);
  });

  test.each(ACCENTS)("the accent %s", async (accent) => {
    document.documentElement.style.setProperty("--of-the-host", "#e9d8fd");
    const root = await openIn(scheme, { accent });
    expect(failuresOf(root, pageColor(scheme))).toEqual([]);
  });

  test.each([
    ["#777", undefined],
    ["#777", "#777"],
    ["#6b7280", "#e5e7eb"],
    ["white", "#767676"],
    ["white", "white"],
    ["black", "black"],
    ["#f5e9d3", "#4a3728"],
    ["#0000ff", "#ff0000"],
    ["#001f3f", "#ffffff"],
    ["#fff3", "#222"],
    ["transparent", "#111"],
    ["transparent", "#eee"],
    ["light-dark(#fdf6e3, #002b36)", "light-dark(#657b83, #839496)"],
    ["oklch(60% 0.1 200)", "oklch(65% 0.1 200)"],
  ])("the background %s with the foreground %s", async (background, foreground) => {
    for (const accent of ["yellow", "#1e3a8a", "white"]) {
      const root = await openIn(scheme, { background, foreground, accent });
      expect(failuresOf(root, pageColor(scheme))).toEqual([]);
      root.parentElement!.remove();
    }
  });

  test.each(["#ff0000", "yellow", "white", "#0f0", "#777"])("%s for danger, warning and success", async (color) => {
    const root = await openIn(scheme, { danger: color, warning: color, success: color });
    expect(failuresOf(root, pageColor(scheme))).toEqual([]);
  });
});

test("what is readable stays as the host gave it", async () => {
  const root = await openRoot({ colorScheme: "light", variables: { accent: "#7c3aed" } });
  expect(painted([colorOf(root, "accent-text")])).toEqual([124, 58, 237, 255]);
  expect(colorOf(root, "foreground")).toBe("rgb(21, 25, 26)");
  expect(colorOf(root, "danger-text")).toBe("rgb(179, 38, 30)");
});

test.each([
  ["light", "#f4f4f5"],
  ["light", "white"],
  ["dark", "black"],
])("in %s the selected row is told from the others with the accent %s", async (scheme, accent) => {
  const root = await openIn(scheme, { accent });
  const [ground, selected] = ["background", "accent-surface"].map((token) => painted([colorOf(root, token)]));
  expect(Math.max(...selected!.map((channel, index) => Math.abs(channel - ground![index]!)))).toBeGreaterThan(5);
});

test("a scheme that is switched while the portal runs stays right", async () => {
  const root = await openIn("light", { accent: "light-dark(#fef3c7, #1e1b4b)" });
  expect(failuresOf(root, pageColor("light"))).toEqual([]);
  const before = root.getAttribute("style");
  document.documentElement.style.colorScheme = "dark";
  expect(failuresOf(root, pageColor("dark"))).toEqual([]);
  await Promise.resolve();
  expect(root.getAttribute("style")).toBe(before);
});

test("seeds in the host's CSS count, also those that come with a class of the page", async () => {
  addSheet(`
    .cp-root { --cp-accent: #ffee00 }
    .night { color-scheme: dark }
    .night .cp-root { --cp-accent: #000044; --cp-background: #0b1020; --cp-foreground: #202840 }
  `);
  const root = await openRoot({});
  expect(colorOf(root, "accent")).toBe("rgb(255, 238, 0)");
  expect(failuresOf(root, "#ffffff")).toEqual([]);
  document.documentElement.classList.add("night");
  await expect.poll(() => colorOf(root, "accent")).toBe("rgb(0, 0, 68)");
  expect(failuresOf(root, "#121212")).toEqual([]);
  document.documentElement.classList.remove("night");
  await expect.poll(() => failuresOf(root, "#ffffff")).toEqual([]);
  expect(root.style.getPropertyValue("--cp-foreground")).toBe("");
});

test("a sheet that comes late counts", async () => {
  const root = await openRoot({});
  addSheet(".cp-root { --cp-accent: yellow }");
  await expect.poll(() => root.style.getPropertyValue("--cp-accent-text")).not.toBe("");
  expect(failuresOf(root, "#ffffff")).toEqual([]);
});

test("through a background the page is seen, and words are read on what it shows", async () => {
  document.documentElement.style.backgroundColor = "#1e1b4b";
  const root = await openRoot({ variables: { background: "transparent", foreground: "#f5f3ff" } });
  expect(failuresOf(root, "#1e1b4b")).toEqual([]);
  expect(root.style.getPropertyValue("--cp-foreground")).toBe("#f5f3ff");
  expect(painted([colorOf(root, "layer")])[3]).toBe(255);
});

test("a token of the host's own is kept while it can be read, and with !important always", async () => {
  addSheet(".mine { --cp-accent-text: #3b0764 } .forced { --cp-accent-text: #eee !important }");
  const kept = await openRoot({ colorScheme: "light", variables: { accent: "yellow" } }, { className: "mine" });
  expect(painted([colorOf(kept, "accent-text")])).toEqual([59, 7, 100, 255]);
  kept.parentElement!.remove();
  const forced = await openRoot({ colorScheme: "light", variables: { accent: "yellow" } }, { className: "forced" });
  expect(colorOf(forced, "accent-text")).toBe("rgb(238, 238, 238)");
});

test("what was adjusted goes with the seeds that needed it", async () => {
  const draw = (variables: AppearanceVariables) => (
    <CustomerPortal customerKey="anyone" appearance={{ variables }}>
      <PortalRoot>Words</PortalRoot>
    </CustomerPortal>
  );
  const box = document.body.appendChild(document.createElement("div"));
  const react = createRoot(box);
  onTestFinished(() => {
    react.unmount();
    box.remove();
  });
  react.render(draw({ accent: "yellow", foreground: "white" }));
  await expect.element(page.getByText("Words")).toBeInTheDocument();
  const root = box.querySelector<HTMLElement>(".cp-root")!;
  await expect.poll(() => root.style.getPropertyValue("--cp-accent-text")).not.toBe("");
  react.render(draw({}));
  await expect.poll(() => root.getAttribute("style") ?? "").toBe("");
});

test("one root inside another has its own seeds", async () => {
  const box = mount(
    <CustomerPortal customerKey="anyone" appearance={{ colorScheme: "light", variables: { accent: "yellow" } }}>
      <PortalRoot>
        <CustomerPortal customerKey="anyone" appearance={{ variables: { background: "#00303a" } }}>
          <PortalRoot>Words</PortalRoot>
        </CustomerPortal>
      </PortalRoot>
    </CustomerPortal>,
  );
  await expect.element(page.getByText("Words")).toBeInTheDocument();
  const [outer, inner] = [...box.querySelectorAll(".cp-root")];
  await expect.poll(() => failuresOf(outer!, "#ffffff")).toEqual([]);
  expect(failuresOf(inner!, "#ffffff")).toEqual([]);
});
