import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DeviceCard } from "./device-card.tsx";

const portal = servePortal();

const page = (customerKey: string, deviceId: string) => (
  <CustomerPortal customerKey={customerKey}>
    <DeviceCard deviceId={deviceId} />
  </CustomerPortal>
);

test("after another customer was chosen, a confirmed unlock shows as unlocked", async () => {
  portal.open({ seed: smallHouse() });
  const { rerender } = render(page(HOUSE.otherCustomerKey, HOUSE.cabinDoor));
  expect(await screen.findByText("Locked")).toBeVisible();
  rerender(page(HOUSE.customerKey, HOUSE.door));
  expect(await screen.findByText("Front door")).toBeVisible();
  expect(await screen.findByText("Locked")).toBeVisible();
  screen.getByRole("button", { name: "Unlock Front door" }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(await screen.findByText("Unlocked")).toBeVisible();
});
