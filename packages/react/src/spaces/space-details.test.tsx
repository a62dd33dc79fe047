import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import { ROOMS, roomHouse } from "../testing/room-house.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { SpaceDetails, type SpaceDetailsProps } from "./space-details.tsx";

const portal = servePortal();

/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;

const page = (details: SpaceDetailsProps, host: Partial<CustomerPortalProps> = {}) => (
  <CustomerPortal customerKey={ROOMS.customerKey} businessVertical="hospitality" onError={listen} {...host}>
    <SpaceDetails {...details} />
  </CustomerPortal>
);

const { room2, room10, wing, store } = ROOMS;
const heading = (name: string) => screen.findByRole("heading", { name });
const factOf = (label: string) => screen.queryByText(label, { selector: "dt" })?.nextElementSibling?.textContent;

test("by id and by key alike: what is in it, with states and quick actions", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(page({ spaceId: room2.spaceId }));
  expect(await heading("Room 2")).toBeVisible();
  expect(await screen.findByText("Room · 1 lock · 1 thermostat")).toBeVisible();
  expect(screen.getByRole("button", { name: "Unlock Room 2 door" })).toBeVisible();
  rerender(page({ spaceKey: wing.spaceKey }));
  expect(await heading("Wing")).toBeVisible();
  expect(await screen.findByRole("button", { name: "Unlock East door" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Lock West door" })).toBeVisible();
});

test("a place that all its devices share is not said of each, another one is", async () => {
  const wingToo = { name: "Garden gate", space_ids: [room2.spaceId, wing.spaceId] };
  portal.open({ seed: roomHouse({ name: "Balcony", battery_level: 0.8 }) });
  const { unmount } = render(page({ spaceKey: room2.spaceKey }));
  const balcony = () => screen.getByText("Balcony").closest("[role=listitem]");
  await screen.findByText("Balcony");
  await waitFor(() => expect(balcony()).toHaveTextContent("salto ks · Battery 80%"));
  expect(balcony()).not.toHaveTextContent("Room 2");
  unmount();
  portal.open({ seed: roomHouse({ name: "Balcony", battery_level: 0.8 }, wingToo) });
  render(page({ spaceKey: room2.spaceKey }));
  await waitFor(() => expect(balcony()).toHaveTextContent("Room 2 · salto ks · Battery 80%"));
});

test("a device opens in the space's place, and the way back leads to its row", async () => {
  portal.open({ seed: roomHouse() });
  const onDeviceIdChange = vi.fn<(deviceId: string | null) => void>();
  render(page({ spaceKey: room2.spaceKey, onDeviceIdChange }));
  await userEvent.click(await screen.findByText("Room 2 door"));
  expect(await heading("Room 2 door")).toHaveFocus();
  expect(screen.queryByRole("heading", { name: "Room 2" })).not.toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  expect(await heading("Room 2")).toBeVisible();
  expect(screen.getByText("Room 2 door").closest("button")).toHaveFocus();
  expect(onDeviceIdChange.mock.calls).toEqual([[ROOMS.door2], [null]]);
});

test("a device that was open in one space is not open in the next", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(page({ spaceKey: room2.spaceKey }));
  await userEvent.click(await screen.findByText("Room 2 door"));
  await heading("Room 2 door");
  rerender(page({ spaceKey: wing.spaceKey }));
  expect(await heading("Wing")).toBeVisible();
  expect(screen.queryByText("Room 2 door")).not.toBeInTheDocument();
});

test("one trouble comes with what to do, several in a line each that leads to the device", async () => {
  portal.open({ seed: roomHouse({ name: "Safe", battery_level: 0.14 }, { name: "Balcony", battery_level: 0.03 }) });
  const { rerender } = render(page({ spaceKey: room10.spaceKey }));
  expect(await screen.findByText(/^Offline since .* · Room 10 climate$/)).toBeVisible();
  expect(screen.getByText(/^Check that it has power/)).toBeVisible();
  rerender(page({ spaceKey: room2.spaceKey }));
  const note = (await screen.findByText("2 devices need attention")).parentElement!;
  const lines = within(note).getAllByRole("button");
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "Battery 3% · replace now · Balcony",
    "Battery 14% · replace within days · Safe",
  ]);
  await userEvent.click(lines[0]!);
  expect(await heading("Balcony")).toBeVisible();
});

test("many troubles are not all named twice", async () => {
  const safes = Array.from({ length: 8 }, (_, index) => ({ name: `Safe ${index}`, battery_level: 0.1 }));
  portal.open({ seed: roomHouse(...safes) });
  render(page({ spaceKey: room2.spaceKey }));
  const note = (await screen.findByText("8 devices need attention")).parentElement!;
  expect(within(note).getAllByRole("button")).toHaveLength(5);
  expect(within(note).getByText("and 3 more below")).toBeVisible();
});

test("an empty one says what will be there", async () => {
  portal.open({ seed: roomHouse() });
  render(page({ spaceKey: store.spaceKey }));
  expect(await screen.findByText(/^No devices in this room yet\./)).toBeVisible();
  expect(screen.getByText("Room · No devices yet")).toBeVisible();
});

test("what the host has told of it is written as the locale writes it; what nobody knows is left out", async () => {
  portal.open({
    seed: (builder) => {
      builder.addSpace({
        customer_key: ROOMS.customerKey,
        name: "Loft",
        space_key: "inn-loft",
        created_at: Date.UTC(2026, 2, 9, 12),
        customer_data: {
          address: "Ahornstraße 9, Berlin",
          default_checkin_time: "15:00",
          default_checkout_time: "11:30:00",
          time_zone: "America/New_York",
          mews_name: "hidden",
        },
      });
      const customer_data = { address: null, default_checkin_time: "after lunch", default_checkout_time: null };
      builder.addSpace({ customer_key: ROOMS.customerKey, name: "Cellar", space_key: "inn-cellar", customer_data });
    },
  });
  const { rerender } = render(page({ spaceKey: "inn-loft" }, { locale: "en-US" }));
  await heading("Loft");
  expect(factOf("Address")).toBe("Ahornstraße 9, Berlin");
  expect(factOf("Check-in")).toBe("3:00 PM");
  expect(factOf("Check-out")).toBe("11:30 AM");
  expect(factOf("Time zone")).toBe("America/New York");
  expect(factOf("Added")).toBe("Mar 9, 2026");
  expect(factOf("Key")).toBe("inn-loft");
  expect(factOf("Entrances")).toBeUndefined();
  expect(screen.queryByText("hidden")).not.toBeInTheDocument();
  rerender(page({ spaceKey: "inn-loft" }, { locale: "de-DE" }));
  expect(factOf("Check-in")).toBe("15:00");
  expect(factOf("Added")).toBe("09.03.2026");
  rerender(page({ spaceKey: "inn-cellar" }));
  await heading("Cellar");
  expect(factOf("Check-in")).toBe("after lunch");
  expect(factOf("Check-out")).toBeUndefined();
  expect(factOf("Address")).toBeUndefined();
});

test("without a name nothing is asked, and the host hears which one is missing", async () => {
  portal.open({ seed: roomHouse() });
  const onError = vi.fn<NonNullable<CustomerPortalProps["onError"]>>();
  const { rerender } = render(page({ spaceKey: "" }, { onError }));
  expect(await screen.findByText("The portal asked for something it can’t have")).toBeVisible();
  expect(onError.mock.lastCall?.[0]).toMatchObject({ code: "invalid_input" });
  expect(onError.mock.lastCall?.[0].message).toContain("`spaceKey`");
  expect(portal.callsTo("/spaces/get")).toEqual([]);
  // While a host without types is still loading, an id may be there that is none.
  rerender(page({ spaceId: undefined, spaceKey: room2.spaceKey }, { onError }));
  expect(await heading("Room 2")).toBeVisible();
});

test("with another customer the former one's space is gone at once", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(page({ spaceKey: room2.spaceKey }));
  await heading("Room 2");
  rerender(page({ spaceKey: room2.spaceKey }, { customerKey: ROOMS.otherCustomerKey }));
  expect(screen.queryByText(/Room 2/)).not.toBeInTheDocument();
  expect(await screen.findByText("This is no longer here")).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("heading")).not.toBeInTheDocument());
});
