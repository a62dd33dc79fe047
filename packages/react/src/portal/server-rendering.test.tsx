import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { DeviceCard } from "../devices/device-card.tsx";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal } from "./customer-portal.tsx";

const portal = servePortal();
afterEach(() => void vi.restoreAllMocks());

const page = (
  <CustomerPortal customerKey={HOUSE.customerKey} appearance={{ colorScheme: "dark", variables: { accent: "teal" } }}>
    <DevicesPanel />
    <DeviceDetails deviceId={HOUSE.door} />
    <DeviceCard deviceId={HOUSE.secondDoor} />
  </CustomerPortal>
);

test("a server draws the waiting page without asking anyone, and without a style that a strict policy blocks", () => {
  const html = renderToString(page);
  expect(html).toContain("Devices");
  expect(html).toContain('data-color-scheme="dark"');
  expect(html).not.toMatch(/ style=|<style|<script/);
  expect(portal.calls).toEqual([]);
});

test("the browser goes on from the server's page without a word of complaint", async () => {
  portal.open({ seed: smallHouse() });
  const said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  const container = document.createElement("div");
  container.innerHTML = renderToString(page);
  document.body.append(container);
  render(page, { container, hydrate: true });
  expect((await screen.findAllByText("Back door")).length).toBeGreaterThan(0);
  for (const spy of said) expect(spy.mock.calls).toEqual([]);
});
