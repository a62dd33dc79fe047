import { act, render, renderHook, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import type { ActionVerdict, PortalAnalyticsEvent } from "../provider/host.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DeviceCard } from "./device-card.tsx";
import { DeviceDetails } from "./device-details.tsx";
import { useDevice } from "./use-device.ts";
import { useLockControl } from "./use-lock-control.ts";

const portal = servePortal();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
});
afterEach(() => void vi.useRealTimers());

const user = () => userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const Portal = (props: Partial<CustomerPortalProps>) => (
  <CustomerPortal customerKey={HOUSE.customerKey} {...props}>
    {props.children ?? <DeviceDetails deviceId={HOUSE.door} />}
  </CustomerPortal>
);
const hero = () => within(screen.getByRole("region", { name: "State of Front door" }));
const sent = () => portal.callsTo("/locks/unlock_door").length;
const spoken = (root: Element = document.body) =>
  [...root.querySelectorAll(".cp-root > [role=status]")].map(({ textContent }) => textContent);

/** Enter twice, as a person at the keyboard unlocks. */
async function unlock(): Promise<void> {
  (await screen.findByRole("button", { name: "Hold to unlock Front door" })).focus();
  await user().keyboard("{Enter}{Enter}");
}

describe("what was confirmed", () => {
  test("is claimed though the device can't be read, and not that it changed since", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    render(<Portal />);
    await screen.findByRole("article");
    expect(hero().getByText("Locked")).toBeVisible();
    sandbox.simulate.fail({ path: "/devices/list", status: 500, times: 1_000 });
    sandbox.simulate.fail({ path: "/devices/get", status: 500, times: 1_000 });
    await unlock();
    expect(await hero().findByText("Unlocked")).toBeVisible();
    expect(hero().getByText(/^Unlocked at .*, confirmed by the lock\.$/)).toBeVisible();
    expect(hero().getByRole("button", { name: "Lock Front door" })).toBeVisible();
    await pass(30_000);
    expect(hero().getByText("Unlocked")).toBeVisible();
    expect(hero().queryByText(/again since/)).not.toBeInTheDocument();
  });

  test("is said to have changed once the device has said both", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    render(<Portal />);
    await unlock();
    expect(await hero().findByText(/confirmed by the lock\.$/)).toBeVisible();
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: true });
    await pass(20_000);
    act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await pass(20_000);
    expect(await hero().findByText("Locked")).toBeVisible();
    expect(hero().getByText(/^Unlocked at .*, and locked again since\.$/)).toBeVisible();
  });

  test("is news for a minute", async () => {
    portal.open({ seed: smallHouse() });
    render(<Portal />);
    await unlock();
    expect(await hero().findByText(/confirmed by the lock\.$/)).toBeVisible();
    await pass(65_000);
    expect(hero().queryByText(/confirmed by the lock/)).not.toBeInTheDocument();
    expect(hero().getByText("Unlocked")).toBeVisible();
    expect(hero().getByText(/^Checked at/)).toBeVisible();
  });

  test.each<[string, "setOnline" | "forgetLockState", RegExp]>([
    ["can't be reached", "setOnline", /It may have changed/],
    ["has forgotten its state", "forgetLockState", /has not said whether it is locked/],
  ])("is not said of a lock that %s", async (_what, simulation, note) => {
    const sandbox = portal.open({ seed: smallHouse() });
    render(<Portal />);
    await unlock();
    expect(await hero().findByText(/confirmed by the lock\.$/)).toBeVisible();
    sandbox.simulate[simulation]({ device_id: HOUSE.door, online: false });
    await pass(31_000);
    act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    expect(await hero().findByText(note)).toBeVisible();
    expect(hero().queryByText(/confirmed by the lock/)).not.toBeInTheDocument();
  });
});

describe("while the host is asked", () => {
  test("nothing is said to be under way, neither on screen nor aloud", async () => {
    portal.open({ seed: smallHouse() });
    let answer: ((verdict: ActionVerdict) => void) | undefined;
    render(<Portal onBeforeAction={() => new Promise((resolve) => (answer = resolve))} />);
    await unlock();
    expect(await hero().findByText("Waiting for approval…")).toBeVisible();
    const button = hero().getByRole("button", { name: "Hold to unlock Front door" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("Waiting for approval.");
    await pass(30_000);
    expect(document.body.textContent).not.toMatch(/Unlocking/);
    expect(hero().queryByText(/\d s$/)).not.toBeInTheDocument();
    answer?.({ allow: true });
    expect(await hero().findByText("Unlocking…")).toBeVisible();
    expect(spoken()).toEqual(["Unlocking Front door…"]);
    expect(await hero().findByText("Unlocked")).toBeVisible();
    expect(sent()).toBe(1);
  });
});

describe("a press whose lock went away meanwhile", () => {
  test("is neither announced nor sent, and the reason is spoken", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const { result } = renderHook(
      () => {
        const device = useDevice(HOUSE.door);
        const control = useLockControl(
          device.data ?? ({ device_id: HOUSE.door, display_name: "", properties: {}, errors: [] } as never),
        );
        return { device, control };
      },
      {
        wrapper: ({ children }) => (
          <Portal>
            <DeviceCard deviceId={HOUSE.secondDoor} />
            {children}
          </Portal>
        ),
      },
    );
    await waitFor(() => expect(result.current.device.isSuccess).toBe(true));
    const { send } = result.current.control;
    sandbox.simulate.setOnline({ device_id: HOUSE.door, online: false });
    await act(() => result.current.device.refetch());
    act(() => send("unlock"));
    await pass(1_000);
    expect(sent()).toBe(0);
    expect(spoken()).toEqual(["Front door: It is offline. It can be controlled again once it is back."]);
  });
});

describe("what is spoken", () => {
  test("is said in the root that was pressed, hints included", async () => {
    portal.open({ seed: smallHouse() });
    const { container } = render(
      <Portal>
        <DeviceCard deviceId={HOUSE.secondDoor} />
        <div role="dialog">
          <DeviceDetails deviceId={HOUSE.door} />
        </div>
      </Portal>,
    );
    const inside = container.querySelector("[role=dialog]")!;
    (await screen.findByRole("button", { name: "Hold to unlock Front door" })).focus();
    await user().keyboard("{Enter}");
    expect(spoken()).toEqual(["", "Press Enter again to unlock"]);
    await user().keyboard("{Enter}");
    await waitFor(() => expect(spoken(inside)[0]).toMatch(/^Front door: Unlocked at .*, confirmed by the lock\.$/));
    expect(spoken()[0]).toBe("");
  });

  test("is said in the first root where the one that was pressed has gone", async () => {
    portal.open({ seed: smallHouse() });
    const page = (inDialog: boolean) => (
      <Portal>
        <DeviceCard deviceId={HOUSE.secondDoor} />
        {inDialog && <DeviceDetails deviceId={HOUSE.door} />}
      </Portal>
    );
    const { rerender } = render(page(true));
    await unlock();
    rerender(page(false));
    await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(/^Front door: Unlocked at/)]));
  });
});

describe("what the host hears", () => {
  test("of an outcome that nobody knows: the error once, and each outcome as it comes", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const errors: PortalError[] = [];
    const events: PortalAnalyticsEvent[] = [];
    render(<Portal onError={(error) => void errors.push(error)} onEvent={(event) => void events.push(event)} />);
    await screen.findByRole("article");
    sandbox.simulate.fail({ path: "/locks/unlock_door", cut: true });
    await unlock();
    expect(await hero().findByText("No answer yet")).toBeVisible();
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    await pass(5_000);
    expect(await hero().findByText("Unlocked")).toBeVisible();
    expect(errors.map(({ route }) => route)).toEqual(["/locks/unlock_door"]);
    const settled = events.filter(({ type }) => type === "device_command.settled");
    expect(settled.map((event) => "outcome" in event && event.outcome)).toEqual(["unanswered", "confirmed"]);
  });
});
