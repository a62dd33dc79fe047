import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";
import "../styles/index.css";

/** Draws something on the real page until the test ends, in a box as wide as is said (CSS pixels) or as the page. */
export function mount(node: ReactNode, { width }: { width?: number } = {}): HTMLElement {
  document.body.style.margin = "0";
  const box = document.createElement("div");
  if (width !== undefined) box.style.inlineSize = `${width}px`;
  document.body.append(box);
  const root = createRoot(box);
  root.render(node);
  onTestFinished(() => {
    root.unmount();
    box.remove();
    scrollTo(0, 0);
  });
  return box;
}
