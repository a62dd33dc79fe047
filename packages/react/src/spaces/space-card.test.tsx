import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { ROOMS, roomHouse } from "../testing/room-house.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { SpaceCard, type SpaceCardProps } from "./space-card.tsx";

const portal = servePortal();

const page = (card: SpaceCardProps) => (
  <CustomerPortal customerKey={ROOMS.customerKey}>
    <SpaceCard {...card} />
  </CustomerPortal>
);

test("its name opens the space by id, however it was named, and its only lock is run from it", async () => {
  portal.open({ seed: roomHouse() });
  const onOpen = vi.fn<(spaceId: string) => void>();
  render(page({ spaceKey: ROOMS.room2.spaceKey, onOpen }));
  expect(await screen.findByText("1 lock · 1 thermostat")).toBeVisible();
  await userEvent.click(screen.getByText("Room 2"));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(ROOMS.room2.spaceId);
  screen.getByRole("button", { name: "Unlock Room 2 door" }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
  expect(await screen.findByText("Unlocked")).toBeVisible();
});

test("without anywhere to open, the name is plain text", async () => {
  portal.open({ seed: roomHouse() });
  render(page({ spaceId: ROOMS.hall.spaceId }));
  expect(await screen.findByText("41 dB")).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

test("devices that can't be read are said to be missing, once, and come with the next try", async () => {
  const sandbox = portal.open({ seed: roomHouse() });
  sandbox.simulate.fail({ path: "/devices/list", status: 500, times: 99 });
  render(page({ spaceKey: ROOMS.room2.spaceKey }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "The server has a problem. Devices could not be read, so their states are missing.",
  );
  expect(screen.getByText("2 devices")).toBeVisible();
  sandbox.simulate.clearFaults();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Locked")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});
