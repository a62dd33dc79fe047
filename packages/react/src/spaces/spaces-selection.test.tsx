import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { ROOMS, roomHouse } from "../testing/room-house.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { SpacesPanel, type SpacesPanelProps } from "./spaces-panel.tsx";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;

interface PageProps extends SpacesPanelProps {
  host?: Partial<CustomerPortalProps>;
}

function Page({ host, ...panel }: PageProps) {
  return (
    <CustomerPortal customerKey={ROOMS.customerKey} businessVertical="hospitality" onError={listen} {...host}>
      <SpacesPanel {...panel} />
    </CustomerPortal>
  );
}

const row = async (name: string) => {
  const words = await screen.findByText(name, { selector: ".cp-row-name bdi" });
  return within(words.closest<HTMLElement>("[role=listitem]")!);
};

const details = () => screen.getByRole("complementary", { name: "Room details" });
const press = async (name: string) => userEvent.click((await row(name)).getByText(name));

test("a press names the space by its id, a device in it as well, and the host hears of both", async () => {
  portal.open({ seed: roomHouse() });
  const onSelectedChange = vi.fn<NonNullable<SpacesPanelProps["onSelectedChange"]>>();
  const events: PortalAnalyticsEvent[] = [];
  render(<Page host={{ onEvent: (event) => events.push(event) }} onSelectedChange={onSelectedChange} />);
  const { spaceId } = ROOMS.room2;
  await press("Room 2");
  await userEvent.click(await within(details()).findByText("Room 2 door"));
  await userEvent.click(await within(details()).findByRole("button", { name: "Room 2" }));
  await userEvent.click(within(details()).getByRole("button", { name: "Close details" }));
  expect(onSelectedChange.mock.calls.map(([selection]) => selection)).toEqual([
    { spaceId },
    { spaceId, deviceId: ROOMS.door2 },
    { spaceId },
    null,
  ]);
  const { customerKey } = ROOMS;
  expect(events).toEqual([
    { type: "space.opened", customerKey, spaceId },
    { type: "device.opened", customerKey, deviceId: ROOMS.door2 },
  ]);
});

test("a host may name the space by its own key; what is pressed then names it by id", async () => {
  portal.open({ seed: roomHouse() });
  const onSelectedChange = vi.fn<NonNullable<SpacesPanelProps["onSelectedChange"]>>();
  const { spaceKey, spaceId } = ROOMS.room2;
  render(<Page selected={{ spaceKey, deviceId: ROOMS.door2 }} onSelectedChange={onSelectedChange} />);
  expect(await within(details()).findByRole("heading", { name: "Room 2 door" })).toBeVisible();
  const chosen = await row("Room 2");
  expect(chosen.getByText("Room 2").closest("button")).toHaveAttribute("aria-current", "true");
  await userEvent.click(await within(details()).findByRole("button", { name: "Room 2" }));
  expect(onSelectedChange).toHaveBeenLastCalledWith({ spaceId });
});

test("the same selection in a new object asks nothing and draws nothing anew", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(<Page selected={{ spaceKey: ROOMS.room2.spaceKey }} />);
  const heading = await within(details()).findByRole("heading", { name: "Room 2" });
  await row("Room 2");
  await within(details()).findByText("Locked");
  const before = portal.calls.length;
  for (let time = 0; time < 3; time += 1) rerender(<Page selected={{ spaceKey: ROOMS.room2.spaceKey }} />);
  rerender(<Page selected={{ spaceId: ROOMS.room2.spaceId }} />);
  expect(within(details()).getByRole("heading", { name: "Room 2" })).toBe(heading);
  expect(portal.calls.slice(before).map(({ route }) => route)).toEqual([]);
});

test("a space that is not there, or another customer's, is one that is no longer here", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(<Page selected={{ spaceKey: "nowhere" }} />);
  expect(await within(details()).findByText("This is no longer here")).toBeVisible();
  rerender(<Page selected={{ spaceId: ROOMS.stable.spaceId }} />);
  expect(await within(details()).findByText("This is no longer here")).toBeVisible();
  rerender(<Page selected={{ spaceKey: ROOMS.stable.spaceKey }} />);
  expect(await within(details()).findByText("This is no longer here")).toBeVisible();
  expect(screen.queryByText(/Stable/)).not.toBeInTheDocument();
});

test("a space that is removed while it is open leaves, and the list is read again", async () => {
  const sandbox = portal.open({ seed: roomHouse() });
  render(<Page />);
  await press("Room 2");
  expect(await within(details()).findByText("Locked")).toBeVisible();
  const before = portal.callsTo("/spaces/list").length;
  sandbox.simulate.fail({ path: "/spaces/get", status: 404, type: "space_not_found", times: 99 });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
  act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  expect(await within(details()).findByText("This is no longer here")).toBeVisible();
  expect(within(details()).queryByText("Locked")).not.toBeInTheDocument();
  await waitFor(() => expect(portal.callsTo("/spaces/list").length).toBe(before + 1));
});

test("with another customer nothing of the former one stays, neither in the list nor open", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(<Page />);
  await press("Room 2");
  await within(details()).findByRole("heading", { name: "Room 2" });
  rerender(<Page host={{ customerKey: ROOMS.otherCustomerKey }} />);
  expect(screen.queryByText(/Room 2/)).not.toBeInTheDocument();
  expect(await screen.findByText("Stable")).toBeVisible();
  expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
});
