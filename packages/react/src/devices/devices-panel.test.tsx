import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { DevicesPanel } from "./devices-panel.tsx";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;
const Portal = (props: Partial<CustomerPortalProps>) => (
  <CustomerPortal customerKey={HOUSE.customerKey} onError={listen} {...props}>
    {props.children ?? <DevicesPanel />}
  </CustomerPortal>
);
const names = () => [...document.querySelectorAll(".cp-row-name")].map(({ textContent }) => textContent);
const search = () => screen.getByRole("searchbox", { name: "Search by name, place or account" });
const rowOf = (name: string) => within(screen.getByText(name).closest<HTMLElement>("[role=listitem]")!);
async function unlock(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
}
/** The person comes back to the page after a while. */
function comeBack(milliseconds: number) {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
  act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

describe("the list", () => {
  test("is found through by name in any case, narrowed, and whole again", async () => {
    portal.open({ seed: smallHouse({ name: "Suite 7 door" }) });
    render(<Portal />);
    expect(await screen.findByText("Suite 7 door")).toBeVisible();
    for (const text of ["suite", "SUITE", "süíte  7"]) {
      await userEvent.clear(search());
      await userEvent.type(search(), text);
      await waitFor(() => expect(names()).toEqual(["Suite 7 door"]));
    }
    await userEvent.type(search(), "{Escape}");
    expect(search()).toHaveValue("");
    await waitFor(() => expect(names()).toHaveLength(5));
    await userEvent.click(screen.getByRole("button", { name: /^Climate/ }));
    expect(names()).toEqual(["Hall climate"]);
    await userEvent.type(search(), "nothing like it");
    expect(await screen.findByText("Nothing found")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Show all devices" }));
    expect(names()).toHaveLength(5);
  });

  test("puts what needs a person first, and an account's trouble once for all its devices", async () => {
    portal.open({
      seed: (builder) => {
        smallHouse({ name: "Attic", battery_level: 0.05 }, { name: "Cellar", offline_since: builder.now })(builder);
        const { connected_account_id } = builder.addAccount({
          customer_key: HOUSE.customerKey,
          account_type: "yale",
          account_type_display_name: "Yale",
          display_name: "desk@doors.test",
          signed_out_at: builder.now,
        });
        for (const name of ["Yale 1", "Yale 2"]) builder.addDevice({ connected_account_id, name });
      },
    });
    render(<Portal />);
    const account = await screen.findByText("Yale · desk@doors.test");
    const trouble = within(account.closest<HTMLElement>("section")!);
    expect(trouble.getByRole("heading", { name: "Needs attention" })).toBeVisible();
    expect(names()).toEqual([
      "Yale · desk@doors.test",
      "Attic",
      "Cellar",
      "Back door",
      "Front door",
      "Hall climate",
      "Hall noise",
      "Yale 1",
      "Yale 2",
    ]);
    expect(
      trouble.getByText("Signed out. 2 devices can’t be controlled. Codes already set keep working."),
    ).toBeVisible();
    expect(screen.getByRole("button", { name: /^Needs attention/ })).toHaveAccessibleName("Needs attention3");
    await userEvent.click(trouble.getByRole("button", { name: "Show devices" }));
    expect(names()).toEqual(["Yale 1", "Yale 2"]);
    await userEvent.click(screen.getByRole("button", { name: /^Only Yale/ }));
    expect(names()).toHaveLength(9);
    await userEvent.click(screen.getByRole("button", { name: "Show devices" }));
    await userEvent.type(search(), "nothing like it");
    await userEvent.click(await screen.findByRole("button", { name: "Show all devices" }));
    expect(names()).toHaveLength(9);
    // What is said of the account stays true while the list is narrowed.
    await userEvent.type(search(), "yale 2");
    await waitFor(() => expect(names()).toEqual(["Yale · desk@doors.test", "Yale 2"]));
    expect(screen.getByText(/^Signed out\. 2 devices can’t be controlled/)).toBeVisible();
  });

  test("shows hostile names as text", async () => {
    const hostile = [
      "<img src=x onerror=alert(1)>",
      "</bdi><script>alert(1)</script>",
      "\u202Egnitseuq",
      "🏨👩‍👩‍👧‍👦🔐",
      "W".repeat(500),
      "{name} $& {count}",
      "__proto__",
    ];
    portal.open({ seed: smallHouse(...hostile.map((name) => ({ name }))) });
    const { container } = render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    for (const name of hostile) expect(screen.getByText(name)).toBeVisible();
    expect(container.querySelector("script, img[onerror]")).toBeNull();
    expect(screen.getByRole("button", { name: "Unlock {name} $& {count}" })).toBeVisible();
    await userEvent.type(search(), "[[onerror");
    expect(await screen.findByText("Nothing found")).toBeVisible();
  });

  test("stands with rows that are broken in any way", async () => {
    const rows: Record<string, unknown>[] = [
      { display_name: "" },
      { display_name: null },
      { properties: null },
      { properties: undefined, errors: undefined, warnings: undefined, space_ids: undefined },
      { capabilities_supported: null, device_type: null, can_remotely_unlock: null },
      { errors: [null, {}], warnings: null },
      { device_type: "robot_butler_9", capabilities_supported: ["butler"] },
      {
        properties: { online: true, locked: null, battery: { level: null, status: "low" }, temperature_celsius: null },
      },
    ];
    portal.open({ seed: smallHouse(...rows.map((override, index) => ({ name: `Broken ${index}`, override }))) });
    render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    expect(screen.getAllByText("Unnamed device").length).toBeGreaterThanOrEqual(2);
    expect(screen.getByText("Broken 6")).toBeVisible();
    expect(rowOf("Broken 7").getByText("Unknown")).toBeVisible();
    expect(document.body.textContent).not.toMatch(/NaN|undefined|null|\[object/);
  });

  test("stands with rows that are none", async () => {
    portal.open({ seed: smallHouse() });
    portal.server.use(
      http.post("*/api/customer-portal/devices/list", () =>
        HttpResponse.json({ devices: [null, {}, 7, { device_id: "only-an-id" }], pagination: null }),
      ),
    );
    render(<Portal />);
    expect(await screen.findByText("Unnamed device")).toBeVisible();
    expect(names()).toEqual(["Unnamed device"]);
  });
});

describe("a lock turned by hand elsewhere", () => {
  test("shows by itself, with the next look at what happened", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
    render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await waitFor(() => expect(sandbox.requests.some(({ path }) => path === "/events/list")).toBe(true));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    const asked = portal.callsTo("/devices/list").length;
    act(() => void vi.advanceTimersByTime(8_000));
    expect(await rowOf("Front door").findByText("Unlocked")).toBeVisible();
    expect(
      portal
        .callsTo("/devices/list")
        .slice(asked)
        .map(({ body }) => body),
    ).toEqual([{ device_ids: [HOUSE.door], limit: 1 }]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    // What was seen once is not read again.
    const looks = portal.callsTo("/events/list").length;
    const reads = portal.callsTo("/devices/list").length;
    act(() => void vi.advanceTimersByTime(8_000));
    await waitFor(() => expect(portal.callsTo("/events/list").length).toBe(looks + 1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(portal.callsTo("/devices/list").length).toBe(reads);
  });

  test("shows also when the panel was away while it happened", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const { rerender } = render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    rerender(<Portal>Another page</Portal>);
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    rerender(<Portal />);
    expect(await screen.findByText("Unlocked")).toBeVisible();
  });
});

describe("failures", () => {
  const wire = (answer: () => Response) => portal.server.use(http.post("*/api/customer-portal/*", answer));

  test.each<[string, () => Response, string]>([
    ["a cut connection", () => HttpResponse.error(), "No connection to the server"],
    ["HTML for JSON", () => HttpResponse.html("<h1>Hi</h1>"), "The server’s answer could not be read"],
    ["JSON of another server", () => HttpResponse.json({ hello: "world" }), "The server’s answer could not be read"],
    ["a server in trouble", () => HttpResponse.html("<h1>Oh</h1>", { status: 500 }), "The server has a problem"],
  ])("%s is tried again, then told; Retry brings the devices", async (_what, answer, title) => {
    portal.open({ seed: smallHouse() });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 20 });
    wire(answer);
    render(<Portal />);
    for (let turn = 0; turn < 100 && screen.queryByRole("alert") === null; turn += 1)
      await act(() => vi.advanceTimersByTimeAsync(200));
    vi.useRealTimers();
    expect(within(await screen.findByRole("alert")).getByText(title)).toBeVisible();
    expect(portal.callsTo("/devices/list")).toHaveLength(3);
    portal.server.resetHandlers();
    portal.open({ seed: smallHouse() });
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Front door")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test.each<[string, () => Response, string]>([
    ["nobody signed in", () => HttpResponse.html("", { status: 401 }), "Your sign-in has ended"],
    ["nothing mounted", () => HttpResponse.html("", { status: 404 }), "The portal is not set up here"],
    [
      "too many requests",
      () => HttpResponse.html("", { status: 429, headers: { "retry-after": "7" } }),
      "Try again in 7 s.",
    ],
  ])("%s is told at once, without trying again", async (_what, answer, words) => {
    wire(answer);
    render(<Portal />);
    expect(within(await screen.findByRole("alert")).getByText(words)).toBeVisible();
    expect(portal.callsTo("/devices/list")).toHaveLength(1);
  });

  test("unknown and forbidden customers are two different things to say", async () => {
    let decision: false | "customer_not_found" = false;
    portal.open({ seed: smallHouse(), authorize: () => decision });
    const { unmount } = render(<Portal />);
    expect(within(await screen.findByRole("alert")).getByText("You have no access to this customer")).toBeVisible();
    unmount();
    decision = "customer_not_found";
    render(<Portal />);
    expect(within(await screen.findByRole("alert")).getByText("This customer does not exist")).toBeVisible();
  });

  test("of a refresh stand beside what is on screen, which stays; Retry clears them", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await userEvent.type(search(), "front");
    sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input", times: 9 });
    comeBack(31_000);
    const bar = within(await screen.findByRole("alert"));
    expect(bar.getByText(/Could not refresh\. You see what was known at/)).toBeVisible();
    expect(screen.getByText("Front door")).toBeVisible();
    expect(search()).toHaveValue("front");
    sandbox.simulate.clearFaults();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
    expect(search()).toHaveValue("front");
  });

  test("of a refresh where there were no devices keep saying that there were none", async () => {
    const sandbox = portal.open({ seed: "empty" });
    render(<Portal />);
    expect(await screen.findByText("No devices yet")).toBeVisible();
    sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input", times: 9 });
    comeBack(31_000);
    expect(await screen.findByText(/Could not refresh/)).toBeVisible();
    expect(screen.getByText("No devices yet")).toBeVisible();
  });

  test("of a device's own refresh leave its details on screen", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    render(<Portal />);
    sandbox.simulate.fail({ path: "/devices/get", status: 404, type: "device_not_found", times: 99 });
    await userEvent.click(await screen.findByText("Front door"));
    const details = within(screen.getByRole("complementary", { name: "Device details" }));
    expect(details.getByRole("heading", { name: "Front door" })).toBeVisible();
    expect(details.queryByText(/1970|Jan/)).not.toBeInTheDocument();
    comeBack(31_000);
    await waitFor(() => expect(portal.callsTo("/devices/get").length).toBeGreaterThan(0));
    expect(await details.findByRole("alert")).toBeVisible();
    expect(details.getByRole("heading", { name: "Front door" })).toBeVisible();
  });
});

test("Unlock pressed offline sends nothing, also when the network is back after a minute", async () => {
  portal.open({ seed: smallHouse() });
  render(<Portal />);
  expect(await screen.findByText("Front door")).toBeVisible();
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
  await unlock("Unlock Front door");
  expect(await screen.findByText(/You are offline, so nothing was sent/, { selector: ".cp-row-meta" })).toBeVisible();
  onLine.mockReturnValue(true);
  comeBack(61_000);
  act(() => void window.dispatchEvent(new Event("online")));
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  expect(rowOf("Front door").getByText("Locked")).toBeVisible();
});

test.each([["heard"], ["missed"]])("offline, %s as it began, is told at once and goes by itself", async (how) => {
  portal.open({ seed: smallHouse() });
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  portal.server.use(http.post("*/api/customer-portal/*", () => HttpResponse.error()));
  const { rerender } = render(<Portal>{""}</Portal>);
  if (how === "heard") act(() => void window.dispatchEvent(new Event("offline")));
  rerender(<Portal />);
  expect(within(await screen.findByRole("alert")).getByText("You are offline")).toBeVisible();
  expect(portal.callsTo("/devices/list")).toHaveLength(1);
  portal.server.resetHandlers();
  portal.open({ seed: smallHouse() });
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  expect(await screen.findByText("Front door")).toBeVisible();
});

test("what came of a command is spoken once, with the lock's name, however many panels there are", async () => {
  portal.open({ seed: smallHouse() });
  render(
    <Portal>
      <DevicesPanel />
      <DevicesPanel />
    </Portal>,
  );
  await screen.findAllByText("Front door");
  screen.getAllByRole("button", { name: "Unlock Front door" })[1]?.focus();
  await userEvent.keyboard("{Enter}{Enter}");
  const spoken = () =>
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .filter(Boolean);
  await waitFor(() => expect(spoken()).toEqual(["Unlocking Front door…"]));
  await waitFor(() => expect(spoken()).toEqual([expect.stringMatching(/^Front door: Unlocked/)]));
});

test("an event without a time does not end the looks at what happens", async () => {
  const sandbox = portal.open({ seed: smallHouse() });
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  portal.server.use(
    http.post("*/api/customer-portal/events/list", () => HttpResponse.json({ events: [{ event_id: "e" }] }), {
      once: true,
    }),
  );
  render(<Portal />);
  expect(await screen.findByText("Front door")).toBeVisible();
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  act(() => void vi.advanceTimersByTime(8_000));
  expect(await rowOf("Front door").findByText("Unlocked")).toBeVisible();
});
