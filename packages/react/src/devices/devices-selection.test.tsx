import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DevicesPanel, type DevicesPanelProps } from "./devices-panel.tsx";

const portal = servePortal();
const details = () => within(screen.getByRole("complementary", { name: "Device details" }));
const page = (props: DevicesPanelProps) => (
  <HousePortal>
    <DevicesPanel {...props} />
  </HousePortal>
);

test("a press names the device as the other panels do, and closing names nothing", async () => {
  portal.open({ seed: smallHouse() });
  const onSelectedChange = vi.fn<NonNullable<DevicesPanelProps["onSelectedChange"]>>();
  render(page({ onSelectedChange }));
  await userEvent.click(await screen.findByText("Front door"));
  await userEvent.click(details().getByRole("button", { name: "Close details" }));
  expect(onSelectedChange.mock.calls).toEqual([[{ deviceId: HOUSE.door }], [null]]);
});

test("a host that holds the selection decides, and the same one in a new object asks nothing anew", async () => {
  portal.open({ seed: smallHouse() });
  const { rerender } = render(page({ selected: { deviceId: HOUSE.door } }));
  const heading = await details().findByRole("heading", { name: "Front door" });
  await screen.findByText("Hall noise");
  await details().findByText("Locked");
  const calls = portal.calls.length;
  rerender(page({ selected: { deviceId: HOUSE.door } }));
  expect(details().getByRole("heading", { name: "Front door" })).toBe(heading);
  expect(portal.calls).toHaveLength(calls);
  await userEvent.click(details().getByRole("button", { name: "Close details" }));
  expect(heading).toBeVisible();
  rerender(page({ selected: null }));
  expect(screen.queryByRole("heading", { name: "Front door" })).not.toBeInTheDocument();
});
