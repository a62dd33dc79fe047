import type { Seed } from "@customer-portal/sandbox";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { ROOMS, roomHouse } from "../testing/room-house.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
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

test("a page of many cards asks for all of them at once", async () => {
  portal.open();
  const keys = Array.from({ length: 12 }, (_, index) => `harbor-room-${201 + index}`);
  render(
    <>
      {keys.map((spaceKey) => (
        <SpaceCard key={spaceKey} spaceKey={spaceKey} />
      ))}
    </>,
    { wrapper: portalWrapper("harbor-hotels") },
  );
  expect(await screen.findAllByText("Locked")).toHaveLength(12);
  expect(portal.callsTo("/spaces/get")).toEqual([]);
  expect([portal.callsTo("/spaces/list"), portal.callsTo("/devices/list")].map((calls) => calls.length)).toEqual([
    1, 1,
  ]);
});

describe("where the shared reading is refused", () => {
  const keys = Array.from({ length: 30 }, (_, index) => `motel-${index}`);
  const motel: Seed = (builder) => {
    const { customer_key } = builder.addCustomer({ customer_key: "motel" });
    const { connected_account_id } = builder.addAccount({ customer_key, display_name: "motel@doors.test" });
    for (const key of keys) {
      const { space_id } = builder.addSpace({ customer_key, name: key, space_key: key });
      builder.addDevice({ connected_account_id, name: `${key} door`, space_ids: [space_id] });
    }
  };
  const refusal = { error: { type: "route_not_allowed", message: "No." }, ok: false };

  test.each(["/devices/list", "/spaces/list"])("of %s, no card asks for itself, then or later", async (route) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    portal.open({ seed: motel });
    let isRefused = true;
    portal.server.use(
      http.post(`*/api/customer-portal${route}`, () =>
        isRefused ? HttpResponse.json(refusal, { status: 403 }) : undefined,
      ),
    );
    const onError = vi.fn<(error: Error) => void>();
    render(
      <CustomerPortal customerKey="motel" onError={onError}>
        {keys.map((spaceKey) => (
          <SpaceCard key={spaceKey} spaceKey={spaceKey} />
        ))}
      </CustomerPortal>,
    );
    expect(await screen.findAllByRole("alert")).toHaveLength(30);
    const asked = () => [...portal.callsTo(route), ...portal.callsTo("/spaces/get")];
    expect(asked()).toHaveLength(1);
    expect(onError).toHaveBeenCalledTimes(1);
    // Shared by all, it is asked for as often as by one; and what is said of it stays meanwhile.
    await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
    expect(screen.getAllByRole("alert")).toHaveLength(30);
    await waitFor(() => expect(asked().length).toBeGreaterThan(1));
    expect(asked().length).toBeLessThanOrEqual(6);
    isRefused = false;
    await userEvent.click(screen.getAllByRole("button", { name: /^Try/ })[0]!);
    expect(await screen.findAllByText("Locked")).toHaveLength(30);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

test("a space whose devices are not all on the first page has them asked for by itself", async () => {
  portal.open({ seed: "large", devices: 1_200 });
  render(<SpaceCard spaceKey="large-room-1021" />, { wrapper: portalWrapper("large-hotel") });
  await screen.findByText("Room 1021");
  await waitFor(() => expect(portal.callsTo("/devices/list").some(({ body }) => "space_id" in body)).toBe(true));
  expect(await screen.findByText(/Locked|Unlocked/)).toBeVisible();
});
