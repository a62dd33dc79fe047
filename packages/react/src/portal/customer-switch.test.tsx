import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useEffect, useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { DeviceCard } from "../devices/device-card.tsx";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { useDevices } from "../devices/use-devices.ts";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function HostPart({ onMount }: { onMount: () => void }) {
  const [text, setText] = useState("");
  useEffect(onMount, [onMount]);
  return <input aria-label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

const panelOf = (customerKey: string) => (
  <HousePortal customerKey={customerKey}>
    <DevicesPanel />
  </HousePortal>
);

/** Enter twice, as a person at the keyboard unlocks. */
async function unlock(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
}

describe("another customer", () => {
  test("shows nothing of the former for not one frame, and host's children keep what they hold", async () => {
    portal.open({ seed: smallHouse() });
    const onMount = vi.fn<() => void>();
    const held: (string | undefined)[] = [];
    function Names() {
      const { data } = useDevices();
      const names = data?.pages.flatMap(({ devices }) => devices.map(({ display_name }) => display_name)).join();
      held.push(names);
      return <p>{names}</p>;
    }
    const page = (customerKey: string, deviceId: string) => (
      <HousePortal customerKey={customerKey}>
        <HostPart onMount={onMount} />
        <DevicesPanel />
        <DeviceCard deviceId={deviceId} />
        <DeviceDetails deviceId={deviceId} />
        <Names />
      </HousePortal>
    );
    const { rerender, container } = render(page(HOUSE.customerKey, HOUSE.door));
    await userEvent.type(screen.getByRole("textbox", { name: "Note" }), "call Ana");
    await waitFor(() => expect(screen.getAllByText("Front door")).toHaveLength(3));
    held.length = 0;
    const frames: string[] = [];
    const observer = new MutationObserver(() => frames.push(container.textContent));
    observer.observe(container, { childList: true, subtree: true, characterData: true });
    rerender(page(HOUSE.otherCustomerKey, HOUSE.cabinDoor));
    frames.push(container.textContent);
    await waitFor(() => expect(screen.getAllByText("Cabin door")).toHaveLength(4));
    observer.disconnect();
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.filter((text) => /Front|Back|Hall/.test(text))).toEqual([]);
    expect(held.filter((names) => names?.includes("Front"))).toEqual([]);
    expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("call Ana");
    expect(onMount).toHaveBeenCalledTimes(1);
  });

  test("shows what it is, also when chosen again: the former's answers were forgotten", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const { rerender } = render(panelOf(HOUSE.customerKey));
    expect(await screen.findByText("Front door")).toBeVisible();
    rerender(panelOf(HOUSE.otherCustomerKey));
    expect(await screen.findByText("Cabin door")).toBeVisible();
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    rerender(panelOf(HOUSE.customerKey));
    expect(screen.queryByText("Front door")).not.toBeInTheDocument();
    expect(await screen.findByText("Unlocked")).toBeVisible();
  });

  test("ends the watch of the former's commands", async () => {
    const sandbox = portal.open({
      seed: smallHouse({ device_id: crypto.randomUUID(), name: "Mute", behavior: { behavior: "never" } }),
    });
    const { rerender } = render(<HousePortal />);
    expect(await screen.findByText("Mute")).toBeVisible();
    await unlock("Unlock Mute");
    await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1));
    rerender(<HousePortal customerKey={HOUSE.otherCustomerKey} />);
    expect(await screen.findByText("Cabin door")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(portal.callsTo("/action_attempts/get")).toEqual([]);
    expect(sandbox.requests.filter(({ path }) => path === "/locks/unlock_door")).toHaveLength(1);
  });

  test("an endpoint that is no address says so, and is not asked", async () => {
    portal.open({ seed: smallHouse() });
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <HousePortal endpoint="localhost:3000/api/customer-portal" onError={onError}>
        <DeviceDetails deviceId={HOUSE.door} />
      </HousePortal>,
    );
    expect(await screen.findByText("The portal is not set up correctly")).toBeVisible();
    expect(onError.mock.calls.map(([{ code, message }]) => [code, message])).toContainEqual([
      "misconfigured",
      expect.stringContaining("neither a path nor an http(s) address"),
    ]);
    expect(portal.calls).toEqual([]);
  });

  test("the same customer at another endpoint is asked for anew", async () => {
    portal.open({ seed: smallHouse() });
    portal.server.use(
      http.post("*/elsewhere/devices/list", () =>
        HttpResponse.json({ devices: [{ device_id: "x", display_name: "Elsewhere" }], pagination: null }),
      ),
      http.post("*/elsewhere/*", () => HttpResponse.json({ spaces: [], connected_accounts: [], events: [] })),
    );
    const { rerender } = render(<HousePortal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    rerender(<HousePortal endpoint="/elsewhere" />);
    expect(await screen.findByText("Elsewhere")).toBeVisible();
    expect(screen.queryByText("Front door")).not.toBeInTheDocument();
  });

  test("on the same page in another portal is kept apart", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <>
        <section aria-label="House">
          <HousePortal />
        </section>
        <section aria-label="Cabin">
          <HousePortal customerKey={HOUSE.otherCustomerKey} />
        </section>
      </>,
    );
    const [house, cabin] = ["House", "Cabin"].map((name) => within(screen.getByRole("region", { name })));
    expect(await house?.findByText("Front door")).toBeVisible();
    expect(await cabin?.findByText("Cabin door")).toBeVisible();
    expect(house?.queryByText("Cabin door")).not.toBeInTheDocument();
    expect(cabin?.queryByText("Front door")).not.toBeInTheDocument();
    await unlock("Unlock Cabin door");
    expect(await cabin?.findByText("Unlocked")).toBeVisible();
    expect(portal.callsTo("/locks/unlock_door").map(({ url }) => url.searchParams.get("customer_key"))).toEqual([
      HOUSE.otherCustomerKey,
    ]);
    expect(house?.queryByText("Unlocked")).not.toBeInTheDocument();
  });

  test("is named in every call, whatever letters its key is made of", async () => {
    const customerKey = "ホテル 7/ü?&#";
    portal.open({
      seed: (builder) => {
        builder.addCustomer({ customer_key: customerKey });
        const { connected_account_id } = builder.addAccount({ customer_key: customerKey, display_name: "ホテル" });
        builder.addDevice({ connected_account_id, name: "桜の間" });
      },
    });
    render(<HousePortal customerKey={customerKey} />);
    expect(await screen.findByText("桜の間")).toBeVisible();
    expect(new Set(portal.calls.map(({ url }) => url.searchParams.get("customer_key")))).toEqual(
      new Set([customerKey]),
    );
  });
});
