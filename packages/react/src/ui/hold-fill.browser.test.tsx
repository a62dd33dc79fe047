import { expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../testing/mount.ts";
import { pointer } from "../testing/pointer.ts";
import { HoldButton } from "./hold-button.tsx";

/** Red, green and blue of every pixel of an element as it is on screen, row by row, in one number each. */
async function pixelsOf(element: Element): Promise<number[]> {
  const picture = await page.screenshot({ element, base64: true, save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.slice(at * 4);
    return red * 0x10000 + green * 0x100 + blue;
  });
}

function luminanceOf(color: number): number {
  const [red = 0, green = 0, blue = 0] = [color >> 16, (color >> 8) & 255, color & 255].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: number, other: number): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of an element, the one that most of it has first. */
function coloursOf(pixels: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left).map(([color]) => color);
}

// Each just soft enough that its label is readable at rest, under the pointer too.
test.each([
  ["default", "#6f6f6f"],
  ["strong", "#5c5c5c"],
] as const)("the label of a %s button in %s stays readable while the hold fills", async (variant, foreground) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const box = mount(
    <div className="cp-root">
      <HoldButton
        label="Unlock"
        name="Unlock"
        earlyLabel="Keep holding"
        againLabel="Enter again"
        variant={variant}
        confirm={{ title: "", body: "", confirmLabel: "", cancelLabel: "" }}
        onConfirm={() => undefined}
      />
    </div>,
  );
  const button = page.getByRole("button", { name: "Unlock" });
  await expect.element(button).toBeVisible();
  const root = box.querySelector<HTMLElement>(".cp-root")!;
  root.style.setProperty("--cp-background", "#ffffff");
  root.style.setProperty("--cp-foreground", foreground);
  await pointer.moveTo(button.element());
  await pointer.press(button.element());
  await expect.element(button).toHaveAttribute("data-phase", "holding");
  await Promise.all(
    button
      .element()
      .getAnimations({ subtree: true })
      .map(({ finished }) => finished),
  );
  const label = await pixelsOf(button.element().querySelector(".cp-hold-label")!);
  const [ground = 0] = coloursOf(label);
  const strongest = Math.max(...label.map((pixel) => contrastOf(pixel, ground)));
  expect(strongest).toBeGreaterThanOrEqual(4.5);
  // The bar itself is in the label's colour, as wide as the button.
  const fill = getComputedStyle(button.element(), "::before");
  expect(fill.transform).toBe("matrix(1, 0, 0, 1, 0, 0)");
  expect(fill.backgroundColor).toBe(getComputedStyle(button.element()).color);
  await pointer.release(button.element());
});
