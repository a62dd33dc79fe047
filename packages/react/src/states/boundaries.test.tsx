import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { ConnectedAccountDetails } from "../connected-accounts/connected-account-details.tsx";
import { DeviceCard } from "../devices/device-card.tsx";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { SpaceCard } from "../spaces/space-card.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { PanelBoundary } from "./panel-boundary.tsx";
import { RowBoundary } from "./row-boundary.tsx";

/** What is thrown while a part is drawn takes down that part only. */

const portal = servePortal();

// React tells the console of everything that a boundary catches.
beforeEach(() => {
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
  return () => spy.mockRestore();
});

let isBroken = true;
function Fragile(): ReactNode {
  if (isBroken) throw new Error("The part broke.");
  return <p>Whole again</p>;
}

beforeEach(() => {
  isBroken = true;
});

/** Makes the row of a device impossible to draw, from the word that its small print is made of. */
function breakRowOf(name: string): void {
  const spy = vi.spyOn(String.prototype, "startsWith").mockImplementation(function (this: string, start) {
    if (this === name) throw new Error("The row broke.");
    return this.slice(0, start.length) === start;
  });
  restore = () => spy.mockRestore();
}

/** Makes whatever has this name impossible to draw, wherever it is looked whether there is a name at all. */
function breakAll(name: string): void {
  const spy = vi.spyOn(String.prototype, "trim").mockImplementation(function (this: string) {
    if (this === name) throw new Error("The name broke.");
    return this.replaceAll(/^\s+|\s+$/g, "");
  });
  restore = () => spy.mockRestore();
}
let restore = () => {};
beforeEach(() => () => restore());

const heard: PortalError[] = [];
beforeEach(() => void (heard.length = 0));

const draw = (children: ReactNode) =>
  render(
    <CustomerPortal customerKey={HOUSE.customerKey} onError={(error) => heard.push(error)}>
      {children}
    </CustomerPortal>,
  );

describe("a panel", () => {
  test("that can't be drawn leaves the others alone, tells the host, and can be tried again", async () => {
    portal.open({ seed: smallHouse() });
    draw(
      <>
        <PanelBoundary>
          <Fragile />
        </PanelBoundary>
        <DeviceCard deviceId={HOUSE.door} />
      </>,
    );
    expect(await screen.findByText("Front door")).toBeVisible();
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText("This part could not be shown")).toBeVisible();
    expect(heard.map(({ code, message }) => [code, message])).toEqual([
      ["render_failed", expect.stringContaining("The part broke.")],
    ]);
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("Whole again")).toBeVisible();
  });

  test("gets another try by itself when the customer changes", () => {
    const panel = (customerKey: string) => (
      <CustomerPortal customerKey={customerKey} onError={() => undefined}>
        <PanelBoundary>
          <Fragile />
        </PanelBoundary>
      </CustomerPortal>
    );
    const { rerender } = render(panel(HOUSE.customerKey));
    expect(screen.getByRole("alert")).toBeVisible();
    isBroken = false;
    rerender(panel(HOUSE.otherCustomerKey));
    expect(screen.getByText("Whole again")).toBeVisible();
  });
});

describe("what stands alone on a host's page", () => {
  const SPACE = "00000000-0000-4000-8000-0000000000b0";
  const ACCOUNT = "00000000-0000-4000-8000-0000000000a0";
  const NAME = "Fragile";

  test.each([
    ["a device's card", <DeviceCard key="card" deviceId={HOUSE.door} />],
    ["a device's details", <DeviceDetails key="details" deviceId={HOUSE.door} />],
    ["a space's card", <SpaceCard key="space" spaceId={SPACE} />],
    ["an account's details", <ConnectedAccountDetails key="account" connectedAccountId={ACCOUNT} />],
  ])("breaks alone: %s", async (_what, part) => {
    portal.open({
      seed: (builder) => {
        const customer_key = HOUSE.customerKey;
        builder.addCustomer({ customer_key });
        builder.addSpace({ customer_key, name: NAME, space_id: SPACE });
        const { connected_account_id } = builder.addAccount({
          customer_key,
          display_name: NAME,
          connected_account_id: ACCOUNT,
        });
        builder.addDevice({ connected_account_id, name: NAME, device_id: HOUSE.door });
      },
    });
    breakAll(NAME);
    draw(
      <>
        <p>The host's own</p>
        {part}
      </>,
    );
    expect(await screen.findByText("This part could not be shown")).toBeVisible();
    expect(screen.getByText("The host's own")).toBeVisible();
    expect(heard.map(({ code, message }) => [code, message])).toEqual([
      ["render_failed", expect.stringContaining("The name broke.")],
    ]);
    restore();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect((await screen.findAllByText(NAME))[0]).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("gets another try when another device is shown in its place", async () => {
    portal.open({ seed: smallHouse() });
    breakAll("Front door");
    const page = (deviceId: string) => (
      <CustomerPortal customerKey={HOUSE.customerKey} onError={() => undefined}>
        <DeviceCard deviceId={deviceId} />
      </CustomerPortal>
    );
    const { rerender } = render(page(HOUSE.door));
    expect(await screen.findByText("This part could not be shown")).toBeVisible();
    rerender(page(HOUSE.secondDoor));
    expect(await screen.findByText("Back door")).toBeVisible();
  });
});

describe("a row", () => {
  test("that can't be drawn leaves its list alone and keeps its place", async () => {
    portal.open({ seed: smallHouse() });
    breakRowOf("Back door");
    draw(<DevicesPanel />);
    expect(await screen.findByText("Front door")).toBeVisible();
    const broken = screen.getByText("This can’t be shown");
    expect(broken.closest("[role=listitem]")).toHaveAttribute("aria-posinset", "1");
    expect(new Set(heard.map(({ code }) => code))).toEqual(new Set(["render_failed"]));
  });

  test("is drawn again with its next state, and not before", () => {
    const row = (item: string) => (
      <CustomerPortal customerKey={HOUSE.customerKey} onError={() => undefined}>
        <RowBoundary place={{ index: 0, total: 1 }} item={item}>
          <Fragile />
        </RowBoundary>
      </CustomerPortal>
    );
    const { rerender } = render(row("before"));
    isBroken = false;
    rerender(row("before"));
    expect(screen.getByText("This can’t be shown")).toBeVisible();
    rerender(row("after"));
    expect(screen.getByText("Whole again")).toBeVisible();
  });
});
