import { createRoot } from "react-dom/client";
import { expect, onTestFinished, test, vi } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import "../styles/index.css";
import { PortalRoot } from "./portal-root.tsx";

/** A page of its own that allows no style but what scripts set through CSSOM. */
async function openStrictPage(): Promise<{ page: Document; violations: string[] }> {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  const page = frame.contentDocument!;
  const sheet = new (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join("\n"),
  );
  page.adoptedStyleSheets = [sheet];
  const violations: string[] = [];
  page.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violations.push(effectiveDirective));
  return { page, violations };
}

test("under the strictest content security policy the palette is solved and set", async () => {
  const { page, violations } = await openStrictPage();
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  onTestFinished(() => warn.mockRestore());
  const root = createRoot(page.body.appendChild(page.createElement("div")));
  onTestFinished(() => root.unmount());
  root.render(
    <CustomerPortal
      customerKey="anyone"
      appearance={{ colorScheme: "light", variables: { accent: "yellow", background: "transparent", danger: "no" } }}
    >
      <PortalRoot>Words</PortalRoot>
    </CustomerPortal>,
  );
  await expect.poll(() => page.querySelector(".cp-root")).not.toBe(null);
  const portal = page.querySelector<HTMLElement>(".cp-root")!;
  await expect.poll(() => portal.style.getPropertyValue("--cp-accent-text")).toMatch(/^light-dark\(#/);
  expect(portal.style.getPropertyValue("--cp-danger")).toMatch(/^light-dark\(#/);
  expect(violations).toEqual([]);

  // The policy is there: what is written into the markup is blocked and told.
  portal.setAttribute("style", "color: red");
  await expect.poll(() => violations).toEqual(["style-src-attr"]);
});
