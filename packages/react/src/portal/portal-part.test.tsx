import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense, type ComponentType } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { PanelBoundary } from "../states/panel-boundary.tsx";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { CustomerPortal } from "./customer-portal.tsx";
import { PortalPart } from "./portal-part.ts";

// React tells the console of everything that a boundary catches.
beforeEach(() => {
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => spy.mockRestore();
});

const Loaded = ({ words }: { words: string }) => <p>{words}</p>;

function Host({ part }: { part: PortalPart<{ words: string }> }) {
  return (
    <PanelBoundary onRetry={part.renew}>
      <Suspense fallback={<p>On its way</p>}>
        <part.View words="Here" />
      </Suspense>
    </PanelBoundary>
  );
}

test("a part is fetched once, however often it is wanted", async () => {
  const load = vi.fn<() => Promise<ComponentType<{ words: string }>>>().mockResolvedValue(Loaded);
  const part = new PortalPart(load);
  part.preload();
  part.preload();
  render(<Host part={part} />, { wrapper: portalWrapper("anyone") });
  expect(await screen.findByText("Here")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test("a part that could not be fetched says so, tells the host, and is fetched anew when asked", async () => {
  const heard: PortalError[] = [];
  const load = vi
    .fn<() => Promise<ComponentType<{ words: string }>>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch dynamically imported module"))
    .mockResolvedValue(Loaded);
  render(
    <CustomerPortal customerKey="anyone" onError={(error) => heard.push(error)}>
      <Host part={new PortalPart(load)} />
    </CustomerPortal>,
  );
  expect(await screen.findByText("This part could not be loaded")).toBeVisible();
  expect(heard.map(({ code }) => code)).toEqual(["not_loaded"]);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Here")).toBeVisible();
});

test("a part that could not be fetched ahead of time is fetched again when it is wanted", async () => {
  const load = vi
    .fn<() => Promise<ComponentType<{ words: string }>>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValue(Loaded);
  const part = new PortalPart(load);
  part.preload();
  await expect.poll(() => load).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  render(<Host part={part} />, { wrapper: portalWrapper("anyone") });
  expect(await screen.findByText("Here")).toBeVisible();
});

test("a part that failed where it was drawn, and was had ahead of time since, is there at the next try", async () => {
  const load = vi
    .fn<() => Promise<ComponentType<{ words: string }>>>()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValue(Loaded);
  const part = new PortalPart(load);
  render(<Host part={part} />, { wrapper: portalWrapper("anyone") });
  const again = await screen.findByRole("button", { name: "Try again" });
  part.preload();
  await expect.poll(() => load).toHaveBeenCalledTimes(2);
  await userEvent.click(again);
  expect(await screen.findByText("Here")).toBeVisible();
});
