import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { DeviceCard } from "../devices/device-card.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import type { CustomerPortalProps } from "./customer-portal.tsx";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Enter twice, as a person at the keyboard unlocks. */
async function unlock(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
}

describe("what the host hears", () => {
  test("each failure once, however often it was tried and wherever it shows", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input", message: "No.", times: 99 });
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <HousePortal onError={onError}>
        <DevicesPanel />
        <DevicesPanel />
      </HousePortal>,
    );
    expect(await screen.findAllByRole("alert")).toHaveLength(2);
    expect(onError.mock.calls.map(([error]) => [error.code, error.route])).toEqual([
      ["invalid_input", "/devices/list"],
    ]);
  });

  test("or else the console, each kind once, in the developer's words", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({
      path: "/devices/list",
      status: 400,
      type: "invalid_input",
      message: "Mend this.",
      times: 99,
    });
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <HousePortal onError={undefined}>
        <DevicesPanel />
        <DeviceCard deviceId={HOUSE.cabinDoor} />
        <DeviceCard deviceId={crypto.randomUUID()} />
      </HousePortal>,
    );
    await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(3));
    expect(said.mock.calls).toHaveLength(2);
    expect(said.mock.calls.flat()).toContain("[customer-portal] Mend this.");
  });

  test("nothing of background looks that fail", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/events/list", status: 500, times: 99 });
    const onError = vi.fn<(error: PortalError) => void>();
    render(<HousePortal onError={onError} />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await waitFor(() =>
      expect(sandbox.requests.find(({ path, status }) => path === "/events/list" && status === 500)).toBeDefined(),
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(onError).not.toHaveBeenCalled();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("what a person does, and what came of it", async () => {
    portal.open({ seed: smallHouse() });
    const events: PortalAnalyticsEvent[] = [];
    render(<HousePortal onEvent={(event) => void events.push(event)} />);
    await userEvent.click(await screen.findByText("Front door"));
    await unlock("Unlock Front door");
    await waitFor(() => expect(events).toHaveLength(3));
    const about = { customerKey: HOUSE.customerKey, deviceId: HOUSE.door };
    expect(events).toEqual([
      { type: "device.opened", ...about },
      { type: "device_command.started", ...about, action: "unlock" },
      {
        type: "device_command.settled",
        ...about,
        action: "unlock",
        outcome: "confirmed",
        duration: expect.any(Number),
      },
    ]);
  });

  test("a listener that throws is the page's own error, and changes nothing", async () => {
    portal.open({ seed: smallHouse() });
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", reported);
    render(
      <HousePortal
        onEvent={() => {
          throw new Error("analytics are away");
        }}
      />,
    );
    expect(await screen.findByText("Front door")).toBeVisible();
    await unlock("Unlock Front door");
    expect(await screen.findByText("Unlocked")).toBeVisible();
    expect(reported).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});

describe("what the host may stop", () => {
  test.each<[string, CustomerPortalProps["onBeforeAction"], RegExp]>([
    [
      "a refusal is shown with its reason",
      () => ({ allow: false, reason: "Ask the night desk." }),
      /Ask the night desk\./,
    ],
    ["one that comes later too", () => Promise.resolve({ allow: false as const, reason: "Too late." }), /Too late\./],
    [
      "a check that throws stops it",
      () => {
        throw new Error("no");
      },
      /Nothing has changed/,
    ],
    ["a check that rejects stops it", () => Promise.reject(new Error("no")), /Nothing has changed/],
    ["a check that says nothing stops it", (() => undefined) as never, /Nothing has changed/],
  ])("%s", async (_what, onBeforeAction, words) => {
    portal.open({ seed: smallHouse() });
    render(<HousePortal onBeforeAction={onBeforeAction} />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await unlock("Unlock Front door");
    expect(await screen.findByText(words, { selector: ".cp-row-meta" })).toBeVisible();
    expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  });

  test("the action is named in full, and let through", async () => {
    portal.open({ seed: smallHouse() });
    const onBeforeAction = vi.fn<NonNullable<CustomerPortalProps["onBeforeAction"]>>(() => ({ allow: true }));
    render(<HousePortal onBeforeAction={onBeforeAction} />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await unlock("Unlock Front door");
    await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1));
    expect(onBeforeAction.mock.calls).toEqual([
      [{ type: "unlock_door", customerKey: HOUSE.customerKey, deviceId: HOUSE.door }],
    ]);
  });
});
