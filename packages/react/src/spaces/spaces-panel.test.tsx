import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
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
const names = () => [...document.querySelectorAll(".cp-pane-list .cp-row-name")].map(({ textContent }) => textContent);
const search = () => screen.getByRole("searchbox", { name: "Search rooms by name or device" });
const chip = (name: RegExp) => screen.getByRole("button", { name });
const details = () => screen.getByRole("complementary", { name: "Room details" });
const press = async (name: string) => userEvent.click((await row(name)).getByText(name));

describe("the list", () => {
  test("puts what needs a person first, the rest by name as people count, and says what is in each", async () => {
    portal.open({ seed: roomHouse() });
    render(<Page />);
    expect(await screen.findByRole("heading", { name: "Needs attention" })).toBeVisible();
    expect(names()).toEqual(["Room 10", "Hall", "Room 2", "Store", "Wing"]);
    expect((await row("Room 10")).getByText(/^Offline since .* · Room 10 climate$/)).toBeVisible();
    expect((await row("Room 2")).getByText("1 lock · 1 thermostat")).toBeVisible();
    expect((await row("Hall")).getByText("41 dB")).toBeVisible();
    expect((await row("Store")).getByText("No devices yet")).toBeVisible();
    const wing = await row("Wing");
    expect(wing.getByText("2 locks")).toBeVisible();
    expect(wing.getByText("1 of 2 locked")).toBeVisible();
  });

  test("names the gravest of several troubles, a lock's before any other, and counts the rest", async () => {
    portal.open({
      seed: (builder) => {
        const offline = { product: "ecobee_3_lite", offline_since: builder.now } as const;
        roomHouse({ name: "Attic climate", ...offline }, { name: "Balcony", battery_level: 0.03 })(builder);
      },
    });
    render(<Page />);
    expect(
      (await row("Room 2")).getByText(/^Battery 3% · replace now · Balcony\. 1 more device needs attention\.$/),
    ).toBeVisible();
  });

  test("is found through by name, by the host's key and by what is in a space, in any case", async () => {
    portal.open({ seed: roomHouse() });
    render(<Page />);
    await row("Room 2");
    for (const [text, found] of [
      ["ROOM", ["Room 10", "Room 2"]],
      ["inn-wing", ["Wing"]],
      ["wést door", ["Wing"]],
    ] as const) {
      await userEvent.clear(search());
      await userEvent.type(search(), text);
      await waitFor(() => expect(names()).toEqual(found));
    }
    await userEvent.clear(search());
    await userEvent.type(search(), "submarine");
    expect(await screen.findByText("No room, and no device in one, matches what you searched for.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all rooms" }));
    expect(names()).toHaveLength(5);
    expect(chip(/^All/)).toHaveFocus();
  });

  test("is narrowed to what needs attention, and praises only when every device was seen", async () => {
    const sandbox = portal.open({ seed: roomHouse() });
    render(<Page />);
    await row("Room 2");
    await userEvent.click(chip(/^Needs attention\s?1$/));
    expect(names()).toEqual(["Room 10"]);
    sandbox.simulate.setOnline({ device_id: ROOMS.climate10, online: true });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    expect(await screen.findByText("Nothing needs attention")).toBeVisible();
    expect(screen.getByText("Every device in your rooms answers and has enough battery.")).toBeVisible();
    expect(chip(/^Needs attention\s?0$/)).toBeVisible();
  });

  test("tells spaces of one name apart by the host's key", async () => {
    portal.open({
      seed: (builder) => {
        roomHouse()(builder);
        builder.addSpace({ customer_key: ROOMS.customerKey, name: "Store", space_key: "inn-cellar-store" });
        builder.addSpace({ customer_key: ROOMS.customerKey, name: " ", space_key: "inn-nameless" });
        builder.addSpace({ customer_key: ROOMS.customerKey, name: "" });
      },
    });
    render(<Page />);
    expect(await screen.findByText("inn-store · No devices yet")).toBeVisible();
    expect(screen.getByText("inn-cellar-store · No devices yet")).toBeVisible();
    expect(screen.getByText("inn-nameless")).toBeVisible();
    expect(screen.getByText("Unnamed room")).toBeVisible();
  });
});

describe("locks", () => {
  test("the only lock of a space is run from its row, and says so everywhere", async () => {
    portal.open({ seed: roomHouse() });
    render(<Page />);
    const room = await row("Room 2");
    expect(room.getByText("Locked")).toBeVisible();
    await press("Room 2");
    room.getByRole("button", { name: "Unlock Room 2 door" }).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(await room.findByText("Unlocked")).toBeVisible();
    expect(await within(details()).findByText("Unlocked")).toBeVisible();
    expect(portal.callsTo("/locks/unlock_door").map(({ body }) => body["device_id"])).toEqual([ROOMS.door2]);
    expect(room.getByRole("button", { name: "Lock Room 2 door" })).toBeVisible();
  });

  test("several are counted only while each has said where it stands", async () => {
    const sandbox = portal.open({ seed: roomHouse() });
    sandbox.simulate.forgetLockState({ device_id: ROOMS.eastDoor });
    render(<Page />);
    const wing = await row("Wing");
    expect(wing.getByText("1 of 2 unknown")).toBeVisible();
    expect(wing.queryByRole("button", { name: /^(Lock|Unlock) / })).not.toBeInTheDocument();
  });

  test("several that are all locked say so", async () => {
    const sandbox = portal.open({ seed: roomHouse() });
    sandbox.simulate.turnLock({ device_id: ROOMS.westDoor, locked: true });
    render(<Page />);
    expect((await row("Wing")).getByText("All 2 locked")).toBeVisible();
  });
});

describe("what is not known yet", () => {
  test("while devices are being read, spaces are all there, and nothing is claimed of what is in them", async () => {
    portal.open({ seed: "large", devices: 150 });
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    portal.server.use(
      http.post("*/api/customer-portal/devices/list", async ({ request }) => {
        const { limit } = (await request.clone().json()) as { limit: number };
        if (limit === 500) await held;
        return undefined;
      }),
    );
    render(<Page host={{ customerKey: "large-hotel" }} />);
    expect(await screen.findByText("Checking what is in them: 100 devices so far.")).toBeVisible();
    expect(names()).toHaveLength(50);
    expect(chip(/^Needs attention/).textContent).toMatch(/^Needs attention\d+\+$/);
    const seen = await row("Room 101");
    expect(seen.getByText("Checking…")).toBeVisible();
    const far = await row("Room 210");
    expect(far.getByText("3 devices")).toBeVisible();
    expect(far.getByText("Checking…")).toBeVisible();
    await userEvent.click(chip(/^Needs attention/));
    await userEvent.type(search(), "210");
    expect(await screen.findByText("No room matches. Devices are still being checked: 100 so far.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all rooms" }));
    letGo();
    await waitFor(() => expect(screen.queryByText(/^Checking/)).not.toBeInTheDocument());
    expect((await row("Room 210")).getByText("1 lock · 1 thermostat · 1 noise sensor")).toBeVisible();
    expect((await row("Room 101")).getByText("Locked")).toBeVisible();
    expect(chip(/^Needs attention/).textContent).toMatch(/^Needs attention\d+$/);
  });

  test("spaces are shown with what Seam counts where their devices can't be read, until they can", async () => {
    portal.open({ seed: roomHouse() });
    let isDown = true;
    portal.server.use(
      http.post("*/api/customer-portal/devices/list", () =>
        isDown
          ? HttpResponse.json({ error: { type: "route_not_allowed", message: "No." }, ok: false }, { status: 403 })
          : undefined,
      ),
    );
    render(<Page />);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("You may not see this. Devices could not be read, so their states are missing.");
    const room = await row("Room 2");
    expect(room.getByText("2 devices")).toBeVisible();
    expect(room.queryByText(/locked|Checking/i)).not.toBeInTheDocument();
    expect(chip(/^Needs attention$/)).toBeVisible();
    isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("1 of 2 locked")).toBeVisible();
    expect((await row("Room 2")).getByText("Locked")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a list that can't be refreshed stays, with its age beside it", async () => {
    const sandbox = portal.open({ seed: roomHouse() });
    render(<Page />);
    await row("Room 2");
    sandbox.simulate.fail({ path: "/spaces/list", status: 500, times: 99 });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6 * 60_000 });
    act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    expect((await screen.findByRole("alert")).textContent).toMatch(/You see what was known at/);
    expect(names()).toHaveLength(5);
  });

  test("a list that was never read says why, and comes with the next try", async () => {
    const sandbox = portal.open({ seed: roomHouse() });
    sandbox.simulate.fail({ path: "/spaces/list", status: 500, times: 99 });
    render(<Page />);
    expect(await screen.findByText("The server has a problem")).toBeVisible();
    expect(screen.queryByText(/No rooms yet/)).not.toBeInTheDocument();
    sandbox.simulate.clearFaults();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Room 2")).toBeVisible();
  });
});

test("opened again, the panel reads the spaces again", async () => {
  portal.open({ seed: roomHouse() });
  const { rerender } = render(
    <CustomerPortal customerKey={ROOMS.customerKey}>
      <SpacesPanel />
    </CustomerPortal>,
  );
  await row("Room 2");
  const before = portal.callsTo("/spaces/list").length;
  rerender(<CustomerPortal customerKey={ROOMS.customerKey}>Elsewhere</CustomerPortal>);
  rerender(
    <CustomerPortal customerKey={ROOMS.customerKey}>
      <SpacesPanel />
    </CustomerPortal>,
  );
  await row("Room 2");
  await waitFor(() => expect(portal.callsTo("/spaces/list").length).toBe(before + 1));
});
