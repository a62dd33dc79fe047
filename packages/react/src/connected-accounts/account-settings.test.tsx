import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";
import type { PortalWorldOptions } from "../testing/portal-world.ts";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import type { PortalAction, PortalAnalyticsEvent } from "../provider/host.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { ConnectedAccountDetails } from "./connected-account-details.tsx";

const portal = servePortal();

const YALE = "11111111-1111-4111-8111-111111111111";
const CUSTOMER = "house";
const UPDATE = "/connected_accounts/update";
const SYNC = "/connected_accounts/sync";

/** A house with one account of some locks. */
const open = (options: PortalWorldOptions & { locks?: number; yale?: object } = {}) =>
  portal.open({
    seed: (builder) => {
      const { customer_key } = builder.addCustomer({ customer_key: CUSTOMER });
      builder.addAccount({
        customer_key,
        connected_account_id: YALE,
        account_type: "yale",
        account_type_display_name: "Yale",
        display_name: "desk@house.test",
        ...options.yale,
      });
      for (let lock = 1; lock <= (options.locks ?? 2); lock += 1)
        builder.addDevice({ connected_account_id: YALE, name: `Door ${lock}` });
    },
    ...options,
  });

const listen = () => undefined;
const draw = (props: Partial<CustomerPortalProps> = {}) =>
  render(
    <CustomerPortal customerKey={CUSTOMER} onError={listen} {...props}>
      <ConnectedAccountDetails connectedAccountId={YALE} />
    </CustomerPortal>,
  );
const settings = async () => {
  const part = within(await screen.findByRole("region", { name: "Manage this account" }));
  const line = part.getByRole("button", { name: "Manage this account" });
  if (line.getAttribute("aria-expanded") === "false") await userEvent.click(line);
  return part;
};
const answer = (route: string, status: number, error: object) =>
  portal.server.use(
    http.post(`*/api/customer-portal${route}`, () => HttpResponse.json({ error, ok: false }, { status })),
  );

describe("the name", () => {
  const rename = async (name: string) => {
    await userEvent.click((await settings()).getByRole("button", { name: "Rename" }));
    const field = screen.getByRole("textbox", { name: "Name of this account" });
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    if (name !== "") await userEvent.type(field, name);
    await userEvent.keyboard("{Enter}");
    return field;
  };

  test("is changed where the API agrees, on screen at once and aloud", async () => {
    open();
    const events: PortalAnalyticsEvent[] = [];
    const asked: PortalAction[] = [];
    draw({
      onEvent: (event) => void events.push(event),
      onBeforeAction: (action) => {
        asked.push(action);
        return { allow: true };
      },
    });
    await rename("  Front doors ");
    expect(await screen.findByText("Renamed to Front doors.")).toBeInTheDocument();
    expect(screen.getByText("Front doors", { selector: ".cp-details-subtitle" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Rename" })).toHaveFocus();
    expect(portal.callsTo(UPDATE).map(({ body }) => body)).toEqual([
      { connected_account_id: YALE, display_name: "Front doors" },
    ]);
    const what = { customerKey: CUSTOMER, connectedAccountId: YALE };
    expect(asked).toEqual([{ type: "update_connected_account", ...what }]);
    expect(events).toEqual([{ type: "connected_account.changed", change: "update", ...what }]);
  });

  test("that was typed stays when it is refused, and through what is read meanwhile", async () => {
    const { simulate } = open();
    answer(UPDATE, 400, { type: "invalid_input", message: "No." });
    draw();
    const field = await rename("Side doors");
    expect(await screen.findByText("The name was not changed. It was not accepted: try something else.")).toBeVisible();
    expect(field).toHaveValue("Side doors");
    simulate.disconnectAccount({ connected_account_id: YALE });
    window.dispatchEvent(new Event("visibilitychange"));
    expect(field).toHaveAccessibleDescription(/not changed/);
    await userEvent.type(field, "!");
    expect(screen.queryByText(/was not changed/)).not.toBeInTheDocument();
  });

  test("that was typed is there again after one of the account's devices was looked at", async () => {
    open();
    draw();
    await userEvent.click((await settings()).getByRole("button", { name: "Rename" }));
    await userEvent.type(screen.getByRole("textbox"), "x");
    await userEvent.click(await screen.findByText("Door 1"));
    await userEvent.click(await screen.findByRole("button", { name: /Yale/ }));
    expect(await screen.findByRole("textbox", { name: "Name of this account" })).toHaveValue("desk@house.testx");
  });

  test("is not sent while it is empty or as it was", async () => {
    open();
    draw();
    const field = await rename("");
    expect(field).toHaveAccessibleDescription("Write a name first.");
    await userEvent.type(field, "desk@house.test{Enter}");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(portal.callsTo(UPDATE)).toEqual([]);
  });

  test("is not changed where the host says no, in the host's words", async () => {
    open();
    draw({ onBeforeAction: () => ({ allow: false, reason: "Ask Ana first." }) });
    const field = await rename("Doors");
    expect(await screen.findByText("The name was not changed. Ask Ana first.")).toBeVisible();
    expect(field).toHaveValue("Doors");
    expect(portal.callsTo(UPDATE)).toEqual([]);
  });
});

describe("a sync", () => {
  test("is asked for, and said to be on its way and not done", async () => {
    open();
    draw();
    await userEvent.click((await settings()).getByRole("button", { name: "Sync now" }));
    expect(await (await settings()).findByText(/^Asked for at \d{1,2}:\d\d.*usually within minutes\.$/)).toBeVisible();
    expect(portal.callsTo(SYNC).map(({ body }) => body)).toEqual([{ connected_account_id: YALE }]);
  });

  test("that nobody answered is not claimed", async () => {
    open();
    answer(SYNC, 502, { type: "seam_unreachable", message: "Away." });
    draw();
    await userEvent.click((await settings()).getByRole("button", { name: "Sync now" }));
    expect(await screen.findByText(/^The sync was not asked for\./)).toBeVisible();
    expect(screen.queryByText(/^Asked for at/)).not.toBeInTheDocument();
  });

  test("of an account that is signed out is off, and says why", async () => {
    open({ yale: { signed_out_at: Date.now() - 60_000 } });
    draw();
    const button = (await settings()).getByRole("button", { name: "Sync now" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(/signed out, so it can’t be read/);
    await userEvent.click(button);
    expect(portal.callsTo(SYNC)).toEqual([]);
  });
});

describe("adding new devices", () => {
  test("is switched as chosen at once, and back where it is refused", async () => {
    open();
    draw();
    const adds = (await settings()).getByRole("switch", { name: "Add new devices automatically" });
    expect(adds).toBeChecked();
    expect(adds).toHaveAccessibleDescription(/may count toward what it costs/);
    await userEvent.click(adds);
    expect(adds).not.toBeChecked();
    await waitFor(() => expect(adds).not.toHaveAttribute("aria-busy"));
    expect(adds).not.toBeChecked();
    expect(adds).toHaveAccessibleDescription(/stay out/);
    answer(UPDATE, 429, { type: "rate_limited", message: "Slow." });
    await userEvent.click(adds);
    expect(await screen.findByText(/^This was not changed\. Too many requests/)).toBeVisible();
    expect(adds).not.toBeChecked();
  });
});

describe("who may not", () => {
  test("is told once where everything is off for one reason", async () => {
    open();
    draw({ readOnly: true });
    const part = await settings();
    expect(part.getAllByText("This portal is for looking only.")).toHaveLength(1);
    for (const name of ["Rename", "Sync now", "Disconnect…"]) {
      expect(part.getByRole("button", { name })).toHaveAttribute("aria-disabled", "true");
      expect(part.getByRole("button", { name })).toHaveAccessibleDescription("This portal is for looking only.");
    }
    expect(part.getByRole("switch")).toHaveAttribute("aria-disabled", "true");
    await userEvent.click(part.getByRole("switch"));
    await userEvent.click(part.getByRole("button", { name: "Rename" }));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(portal.callsTo(UPDATE)).toEqual([]);
  });

  test("disconnect, but set things up: each says for itself", async () => {
    open({ authorize: () => ({ permissions: ["see", "configure"] }) });
    draw();
    const part = await settings();
    await waitFor(() =>
      expect(part.getByRole("button", { name: "Disconnect…" })).toHaveAccessibleDescription(/You may not do this/),
    );
    expect(part.getByRole("button", { name: "Rename" })).not.toHaveAttribute("aria-disabled");
  });

  test("know what happened, sees no history", async () => {
    open({ authorize: () => ({ permissions: ["connected_accounts.see", "devices.see"] }) });
    draw();
    await settings();
    await waitFor(() => expect(screen.queryByRole("region", { name: "What happened" })).not.toBeInTheDocument());
  });
});

describe("what happened", () => {
  const openShowing = (...allowed_events: string[]) => {
    const sandbox = open({ authorize: () => ({ features: { manage: { events: { allowed_events } } } }) });
    sandbox.simulate.disconnectAccount({ connected_account_id: YALE });
    draw();
    const asked = () =>
      sandbox.requests.flatMap(({ path, params, status }) =>
        path === "/events/list" && params["connected_account_id"] === YALE ? [[status, params["event_types"]]] : [],
      );
    return { asked };
  };

  test("is told as far as the host shows it", async () => {
    const { asked } = openShowing("connected_account.disconnected", "device.removed", "lock.locked");
    const history = within(await screen.findByRole("region", { name: "What happened" }));
    const lines = (await history.findAllByRole("listitem")).map(({ textContent }) => textContent);
    expect(lines).toEqual([expect.stringMatching(/^Sign-in lost/)]);
    expect(asked()[0]).toEqual([200, ["connected_account.disconnected", "device.removed"]]);
  });

  test("is not said to be nothing where the host shows a part only", async () => {
    const { asked } = openShowing("device.removed");
    await settings();
    await waitFor(() => expect(asked()).toContainEqual([200, ["device.removed"]]));
    await waitFor(() => expect(screen.queryByRole("region", { name: "What happened" })).not.toBeInTheDocument());
    expect(screen.queryByText("Nothing within the last 30 days.")).not.toBeInTheDocument();
  });

  test("is told in plain words, the newest first, what happened to many at once in one line", async () => {
    const sandbox = open();
    sandbox.simulate.disconnectAccount({ connected_account_id: YALE });
    sandbox.simulate.advanceClock({ ms: 60_000 });
    sandbox.simulate.reconnectAccount({ connected_account_id: YALE });
    draw();
    const history = within(await screen.findByRole("region", { name: "What happened" }));
    const lines = history.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(lines.some((line) => line.startsWith("Synced after signing in again"))).toBe(true);
    expect(lines.at(-1)).toMatch(/^Sign-in lost/);
  });

  test("that could not be read can be asked for again", async () => {
    open();
    answer("/events/list", 500, { type: "internal_server_error", message: "No." });
    draw();
    const history = within(await screen.findByRole("region", { name: "What happened" }, { timeout: 8_000 }));
    expect(history.getByRole("alert")).toHaveTextContent("The server has a problem");
    portal.server.resetHandlers();
    open();
    await userEvent.click(history.getByRole("button", { name: "Try again" }));
    expect(await history.findByText("Nothing within the last 30 days.")).toBeVisible();
  }, 15_000);
});

test("a calendar brings bookings and no devices, and its address never reaches the screen", async () => {
  open({
    locks: 0,
    yale: {
      account_type: "ical",
      account_type_display_name: "iCal",
      display_name: "Seaside flat",
      override: {
        ical_feed_origin: "airbnb",
        ical_url: "https://airbnb.test/secret.ics",
        default_checkin_time: "15:00",
        time_zone: "Europe/Lisbon",
      },
    },
  });
  const { container } = draw({ locale: "en-GB" });
  expect(await screen.findByText("It brings bookings, and no devices.")).toBeVisible();
  const facts = [...screen.getByText("Calendar of").closest("dl")!.children].map(({ textContent }) => textContent);
  expect(facts).toEqual(
    expect.arrayContaining([
      "Calendar ofAirbnb",
      "Calendar addressSecret, so it is not shown",
      "Check-in15:00",
      "Time zoneEurope/Lisbon",
    ]),
  );
  expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  expect(container.innerHTML).not.toContain("secret.ics");
});
