import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { servePortal } from "../testing/serve-portal.ts";
import type { ConnectedAccountSelection } from "./connected-account-selection.ts";
import { ConnectedAccountDetails } from "./connected-account-details.tsx";
import { ConnectedAccountsPanel } from "./connected-accounts-panel.tsx";

const portal = servePortal();

const LIST = "/connected_accounts/list";
const CUSTOMER = "house";
const YALE = "11111111-1111-4111-8111-111111111111";
const NUKI = "22222222-2222-4222-8222-222222222222";
const DOOR = "33333333-3333-4333-8333-333333333333";

/** A house with an account that works and one that may not; a cabin with one of its own. */
const open = (yale: { signed_out_at?: number } = {}) =>
  portal.open({
    seed: (builder) => {
      const { customer_key } = builder.addCustomer({ customer_key: CUSTOMER });
      const names = { customer_key, display_name: "desk@house.test" };
      builder.addAccount({
        ...names,
        ...yale,
        connected_account_id: YALE,
        account_type: "yale",
        account_type_display_name: "Yale",
      });
      builder.addAccount({
        ...names,
        connected_account_id: NUKI,
        account_type: "nuki",
        account_type_display_name: "Nuki",
      });
      builder.addDevice({ connected_account_id: YALE, device_id: DOOR, name: "Front door" });
      builder.addAccount({
        customer_key: "cabin",
        display_name: "desk@cabin.test",
        account_type_display_name: "August",
      });
    },
  });

const listen = () => undefined;
const Portal = (props: Partial<CustomerPortalProps>) => (
  <CustomerPortal customerKey={CUSTOMER} onError={listen} {...props}>
    {props.children ?? <ConnectedAccountsPanel />}
  </CustomerPortal>
);
const details = () => within(screen.getByRole("complementary", { name: "Account details" }));
const refuse = (route: string) =>
  portal.server.use(
    http.post(`*/api/customer-portal${route}`, () =>
      HttpResponse.json({ error: { type: "route_not_allowed", message: "No." }, ok: false }, { status: 403 }),
    ),
  );

describe("what is open", () => {
  test("is the host's to hold: it is told of every step and decides by itself", async () => {
    open();
    const onSelectedChange = vi.fn<(selected: ConnectedAccountSelection | null) => void>();
    const panel = (selected: ConnectedAccountSelection | null) => (
      <Portal>
        <ConnectedAccountsPanel selected={selected} onSelectedChange={onSelectedChange} />
      </Portal>
    );
    const { rerender } = render(panel(null));
    await userEvent.click(await screen.findByText("Yale · desk@house.test"));
    expect(onSelectedChange).toHaveBeenLastCalledWith({ connectedAccountId: YALE });
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();

    rerender(panel({ connectedAccountId: YALE }));
    expect(details().getByRole("heading", { name: "Yale" })).toBeVisible();
    await userEvent.click(await details().findByText("Front door"));
    expect(onSelectedChange).toHaveBeenLastCalledWith({ connectedAccountId: YALE, deviceId: DOOR });
    expect(details().getByRole("heading", { name: "Yale" })).toBeVisible();

    rerender(panel({ connectedAccountId: YALE, deviceId: DOOR }));
    expect(await details().findByRole("heading", { name: "Front door" })).toBeVisible();
    await userEvent.click(details().getByRole("button", { name: "Yale · desk@house.test" }));
    expect(onSelectedChange).toHaveBeenLastCalledWith({ connectedAccountId: YALE, deviceId: undefined });
    expect(details().getByRole("heading", { name: "Front door" })).toBeVisible();
  });

  test("shows a device before its account could be read, and without it", async () => {
    open();
    refuse(LIST);
    render(
      <Portal>
        <ConnectedAccountsPanel selected={{ connectedAccountId: YALE, deviceId: DOOR }} />
      </Portal>,
    );
    expect(await details().findByRole("heading", { name: "Front door" })).toBeVisible();
    expect(details().getByRole("button", { name: "Back to the account" })).toBeVisible();
  });

  test("is told to the host's analytics", async () => {
    open();
    const events: PortalAnalyticsEvent[] = [];
    render(<Portal onEvent={(event) => void events.push(event)} />);
    await userEvent.click(await screen.findByText("Yale · desk@house.test"));
    await userEvent.click(await details().findByText("Front door"));
    expect(events).toEqual([
      { type: "connected_account.opened", customerKey: CUSTOMER, connectedAccountId: YALE },
      { type: "device.opened", customerKey: CUSTOMER, deviceId: DOOR },
    ]);
  });

  test("goes with its customer, and nothing of it is shown for another", async () => {
    open();
    const { rerender } = render(<Portal />);
    await userEvent.click(await screen.findByText("Yale · desk@house.test"));
    await userEvent.type(screen.getByRole("searchbox"), "yale");
    rerender(<Portal customerKey="cabin" />);
    expect(screen.queryByText(/desk@house\.test/)).not.toBeInTheDocument();
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
    expect(await screen.findByText("August · desk@cabin.test")).toBeVisible();
    expect(screen.getByRole("searchbox")).toHaveValue("");
  });
});

describe("an account", () => {
  test("that signs in again works on screen, in the list and in its details, without a press", async () => {
    const sandbox = open({ signed_out_at: Date.now() - 3_600_000 });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
    render(<Portal />);
    await userEvent.click(await screen.findByText("Yale · desk@house.test"), { delay: null });
    expect(await details().findByText("1 device can’t be controlled. Codes already set keep working.")).toBeVisible();
    await waitFor(() => expect(portal.callsTo("/events/list").length).toBeGreaterThan(0));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    sandbox.simulate.reconnectAccount({ connected_account_id: YALE });
    act(() => void vi.advanceTimersByTime(8_000));
    expect(await details().findByText("Working")).toBeVisible();
    expect(screen.queryByText(/Signed out/)).not.toBeInTheDocument();
    vi.useRealTimers();
  });

  test("that another customer has is not there", async () => {
    open();
    render(
      <Portal customerKey="cabin">
        <ConnectedAccountDetails connectedAccountId={YALE} />
      </Portal>,
    );
    expect(await screen.findByText("This is no longer here")).toBeVisible();
    expect(screen.queryByText(/desk@house/)).not.toBeInTheDocument();
  });

  test("that was connected since the list was read is looked for before it is missed", async () => {
    open();
    const children = (id?: string) => (
      <>
        <DevicesPanel />
        {id !== undefined && <ConnectedAccountDetails connectedAccountId={id} />}
      </>
    );
    const late = "44444444-4444-4444-8444-444444444444";
    const { rerender } = render(<Portal>{children()}</Portal>);
    await waitFor(() => expect(portal.callsTo(LIST)).toHaveLength(1));
    await screen.findByText("Front door");
    portal.server.use(
      http.post(`*/api/customer-portal${LIST}`, () =>
        HttpResponse.json({
          connected_accounts: [{ connected_account_id: late, account_type_display_name: "Late", display_name: "new" }],
          ok: true,
        }),
      ),
      http.post("*/api/customer-portal/devices/list", () => HttpResponse.json({ devices: [], ok: true })),
    );
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    rerender(<Portal>{children(late)}</Portal>);
    expect(screen.getByText("Loading account…")).toBeInTheDocument();
    expect(await screen.findByRole("heading", { name: "Late" })).toBeVisible();
    expect(screen.queryByText("This is no longer here")).not.toBeInTheDocument();
  });

  test("holds its own device in its details' place, uncontrolled", async () => {
    open();
    const onDeviceIdChange = vi.fn<(deviceId: string | null) => void>();
    render(
      <StrictMode>
        <Portal>
          <ConnectedAccountDetails connectedAccountId={YALE} onDeviceIdChange={onDeviceIdChange} className="mine" />
        </Portal>
      </StrictMode>,
    );
    await userEvent.click(await screen.findByText("Front door"));
    expect(await screen.findByRole("heading", { name: "Front door" })).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("heading", { name: "Yale" })).toBeVisible();
    expect(onDeviceIdChange.mock.calls).toEqual([[DOOR], [null]]);
    expect(document.querySelector(".cp-root")).toHaveClass("mine");
  });
});

test("another account is shown without the device that was open in the former one", async () => {
  open();
  const children = (id: string) => <ConnectedAccountDetails connectedAccountId={id} />;
  const { rerender } = render(<Portal>{children(YALE)}</Portal>);
  await userEvent.click(await screen.findByText("Front door"));
  expect(await screen.findByRole("heading", { name: "Front door" })).toBeVisible();
  rerender(<Portal>{children(NUKI)}</Portal>);
  expect(await screen.findByRole("heading", { name: "Nuki" })).toBeVisible();
  expect(screen.queryByText("Front door")).not.toBeInTheDocument();
});

test("rows that are broken in any way take nothing down", async () => {
  open();
  portal.server.use(
    http.post(`*/api/customer-portal${LIST}`, () =>
      HttpResponse.json({
        connected_accounts: [
          null,
          7,
          { connected_account_id: "a" },
          { connected_account_id: "b", display_name: null, account_type_display_name: 7, image_url: null },
          {
            connected_account_id: "c",
            display_name: "<img src=x onerror=alert(1)>",
            account_type_display_name: "Yale",
          },
          { connected_account_id: "c", display_name: "Twice", account_type_display_name: "Yale" },
          { connected_account_id: "d", display_name: "Same", account_type_display_name: "Same" },
          {
            connected_account_id: "e",
            display_name: "Odd",
            accepted_capabilities: [null, 7, "hologram_projector", "lock"],
            user_identifier: "none",
            created_at: "yesterday",
            errors: [null, { message: 7 }],
            warnings: "none",
          },
        ],
        ok: true,
      }),
    ),
  );
  const { container } = render(<Portal />);
  expect(await screen.findByText("Same")).toBeVisible();
  expect(screen.getAllByText("Unnamed account")).toHaveLength(2);
  expect(screen.getByText("Yale · Twice")).toBeVisible();
  await userEvent.click(screen.getByText("Odd"));
  expect(details().getByText("Something about this account is not in order.")).toBeVisible();
  expect(details().getByText("hologram projector, Locks")).toBeVisible();
  expect(container.querySelector("img[onerror]")).toBeNull();
  expect(document.body.textContent).not.toMatch(/NaN|undefined|null|Invalid|\[object/);
});

describe("who may not see accounts", () => {
  test("still runs devices, which go without the account's name", async () => {
    open();
    refuse(LIST);
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <Portal onError={onError}>
        <DevicesPanel />
      </Portal>,
    );
    expect(await screen.findByText("Front door")).toBeVisible();
    await waitFor(() => expect(onError).toHaveBeenCalled());
    await userEvent.click(screen.getByText("Front door"));
    const facts = within(await screen.findByRole("complementary", { name: "Device details" }));
    expect(await facts.findByText("Account")).toBeVisible();
    expect(facts.queryByText(/desk@house/)).not.toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(onError.mock.calls.map(([{ code, route }]) => [code, route])).toEqual([["not_allowed", LIST]]);
  });
});

test("opened, they are read anew, and shown meanwhile as they were", async () => {
  open();
  const { rerender } = render(
    <Portal>
      <DevicesPanel />
    </Portal>,
  );
  expect(await screen.findByText("Front door")).toBeVisible();
  await waitFor(() => expect(portal.callsTo(LIST)).toHaveLength(1));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  rerender(<Portal />);
  expect(screen.getByText("Yale · desk@house.test")).toBeVisible();
  await waitFor(() => expect(portal.callsTo(LIST)).toHaveLength(2));
});
