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

test("of a device that is gone says what to do without a list to go back to", async () => {
  portal.open({ seed: smallHouse() });
  render(
    <CustomerPortal customerKey={HOUSE.customerKey} onError={() => undefined}>
      <DeviceCard deviceId="11111111-1111-4111-8111-111111111111" />
    </CustomerPortal>,
  );
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("This is no longer here");
  expect(alert).toHaveTextContent("If you expect to see it, tell the people who run this site.");
  expect(alert.textContent).not.toMatch(/list/);
});
