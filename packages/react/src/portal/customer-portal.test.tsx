import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { Profiler, StrictMode, useEffect, useState, type ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { DeviceCard } from "../devices/device-card.tsx";
import { DEVICE_WORDS } from "../devices/device-words.ts";
import { DeviceDetails } from "../devices/device-details.tsx";
import { DevicesPanel } from "../devices/devices-panel.tsx";
import { useDevice } from "../devices/use-device.ts";
import { useDevices } from "../devices/use-devices.ts";
import { useLockCommand } from "../devices/use-lock-command.ts";
import { useLockDoor } from "../devices/use-lock-door.ts";
import { useUnlockDoor } from "../devices/use-unlock-door.ts";
import type { PortalAnalyticsEvent } from "../provider/host.ts";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal, type CustomerPortalProps } from "./customer-portal.tsx";
import type { Messages } from "./messages.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const routes = () => portal.calls.map(({ route }) => route).filter((route) => route !== "/events/list");
/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;
const Portal = (props: Partial<CustomerPortalProps>) => (
  <CustomerPortal customerKey={HOUSE.customerKey} onError={listen} {...props}>
    {props.children ?? <DevicesPanel />}
  </CustomerPortal>
);
const using = (use: () => unknown) =>
  function User() {
    use();
    return null;
  };

function HostPart({ onMount }: { onMount: () => void }) {
  const [text, setText] = useState("");
  useEffect(onMount, [onMount]);
  return <input aria-label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

const rootOf = (container: HTMLElement) => container.querySelector<HTMLElement>(".cp-root")!;

const panelOf = (customerKey: string) => (
  <Portal customerKey={customerKey}>
    <DevicesPanel />
  </Portal>
);

/** All that a host may pass, new at every turn. */
const everyProp = (turn: number, onMount: () => void) => (
  <CustomerPortal
    customerKey={HOUSE.customerKey}
    headers={() => ({ "x-turn": String(turn) })}
    messages={{ "devices.title": `Doors ${turn}` }}
    appearance={{ colorScheme: "dark", variables: { accent: "#0f766e" } }}
    locale="en-GB"
    onBeforeAction={() => ({ allow: true })}
    onEvent={() => undefined}
    onError={() => undefined}
  >
    <HostPart onMount={onMount} />
    <DevicesPanel onSelectedDeviceIdChange={() => undefined} />
    <DeviceCard deviceId={HOUSE.door} onOpen={() => undefined} />
  </CustomerPortal>
);

/** Enter twice, as a person at the keyboard unlocks. */
async function unlock(name: string) {
  screen.getByRole("button", { name }).focus();
  await userEvent.keyboard("{Enter}{Enter}");
}

describe("outside <CustomerPortal>", () => {
  test.each<[string, () => ReactNode]>([
    ["DevicesPanel", DevicesPanel as () => ReactNode],
    ["DeviceDetails", () => <DeviceDetails deviceId="d" />],
    ["DeviceCard", () => <DeviceCard deviceId="d" />],
    ["useDevices", using(() => useDevices())],
    ["useDevice", using(() => useDevice("d"))],
    ["useLockDoor", using(() => useLockDoor())],
    ["useUnlockDoor", using(() => useUnlockDoor())],
    ["useLockCommand", using(() => useLockCommand("d"))],
  ])("%s throws a sentence that names the tag", (_name, Part) => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => render(<Part />)).toThrow(/outside <CustomerPortal>.*Put <CustomerPortal customerKey=…> around it/);
  });
});

describe("a provider", () => {
  test("renders its children and asks nothing of its own", async () => {
    portal.open({ seed: smallHouse() });
    const { container } = render(<Portal>Hello</Portal>);
    await act(() => Promise.resolve());
    expect(container.innerHTML).toBe("Hello");
    expect(portal.calls).toEqual([]);
  });

  test("works in strict mode without a word on the console", async () => {
    portal.open({ seed: smallHouse() });
    const said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
    const { unmount } = render(
      <StrictMode>
        <Portal>
          <DevicesPanel />
          <DeviceCard deviceId={HOUSE.door} />
        </Portal>
      </StrictMode>,
    );
    expect(await screen.findByText("Back door")).toBeVisible();
    await unlock("Unlock Back door");
    expect(await screen.findByText("Unlocked")).toBeVisible();
    unmount();
    for (const spy of said) expect(spy.mock.calls).toEqual([]);
    // React mounts everything twice here, and React Query asks again for what it had to give up in between.
    expect(
      portal.callsTo("/devices/list").filter(({ body }) => body["device_ids"] === undefined).length,
    ).toBeLessThanOrEqual(2);
    expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1);
  });

  test("leaves the host's own query client alone, and its own is none of the host's", async () => {
    portal.open({ seed: smallHouse() });
    const hosts = new QueryClient();
    function Greeting() {
      const isHosts = useQueryClient() === hosts;
      const { data } = useQuery({ queryKey: ["greeting"], queryFn: () => "Good morning" });
      return isHosts && <p>{data}</p>;
    }
    render(
      <QueryClientProvider client={hosts}>
        <Portal>
          <Greeting />
          <DevicesPanel />
        </Portal>
      </QueryClientProvider>,
    );
    expect(await screen.findByText("Good morning")).toBeVisible();
    expect(await screen.findByText("Front door")).toBeVisible();
    expect(
      hosts
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([["greeting"]]);
    hosts.clear();
  });

  test("works where the host has no query client at all", async () => {
    portal.open({ seed: smallHouse() });
    render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
  });

  test("says clearly that a customer key is missing, and asks nobody", async () => {
    portal.open({ seed: smallHouse() });
    const onError = vi.fn<(error: PortalError) => void>();
    for (const customerKey of ["", "  ", undefined as unknown as string]) {
      const { unmount } = render(<Portal customerKey={customerKey} onError={onError} />);
      expect(await screen.findByRole("alert")).toBeVisible();
      expect(onError.mock.lastCall?.[0]).toMatchObject({ code: "invalid_input" });
      expect(onError.mock.lastCall?.[0].message).toContain("`customerKey`");
      unmount();
    }
    expect(portal.calls).toEqual([]);
  });
});

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
      <Portal customerKey={customerKey}>
        <HostPart onMount={onMount} />
        <DevicesPanel />
        <DeviceCard deviceId={deviceId} />
        <DeviceDetails deviceId={deviceId} />
        <Names />
      </Portal>
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
    const { rerender } = render(<Portal />);
    expect(await screen.findByText("Mute")).toBeVisible();
    await unlock("Unlock Mute");
    await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1));
    rerender(<Portal customerKey={HOUSE.otherCustomerKey} />);
    expect(await screen.findByText("Cabin door")).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(portal.callsTo("/action_attempts/get")).toEqual([]);
    expect(sandbox.requests.filter(({ path }) => path === "/locks/unlock_door")).toHaveLength(1);
  });

  test("an endpoint that is no address says so, and is not asked", async () => {
    portal.open({ seed: smallHouse() });
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <Portal endpoint="localhost:3000/api/customer-portal" onError={onError}>
        <DeviceDetails deviceId={HOUSE.door} />
      </Portal>,
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
    const { rerender } = render(<Portal />);
    expect(await screen.findByText("Front door")).toBeVisible();
    rerender(<Portal endpoint="/elsewhere" />);
    expect(await screen.findByText("Elsewhere")).toBeVisible();
    expect(screen.queryByText("Front door")).not.toBeInTheDocument();
  });

  test("on the same page in another portal is kept apart", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <>
        <section aria-label="House">
          <Portal />
        </section>
        <section aria-label="Cabin">
          <Portal customerKey={HOUSE.otherCustomerKey} />
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
    render(<Portal customerKey={customerKey} />);
    expect(await screen.findByText("桜の間")).toBeVisible();
    expect(new Set(portal.calls.map(({ url }) => url.searchParams.get("customer_key")))).toEqual(
      new Set([customerKey]),
    );
  });
});

test("inline functions and objects in every prop neither remount nor ask again", async () => {
  portal.open({ seed: smallHouse() });
  const onMount = vi.fn<() => void>();
  const { rerender } = render(everyProp(0, onMount));
  expect(await screen.findByText("Back door")).toBeVisible();
  await waitFor(() => expect(routes()).toContain("/connected_accounts/list"));
  await userEvent.type(screen.getByRole("searchbox"), "door");
  const asked = portal.calls.length;
  const back = screen.getByText("Back door");
  for (let turn = 1; turn <= 5; turn += 1) rerender(everyProp(turn, onMount));
  expect(screen.getByRole("heading", { name: "Doors 5" })).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(portal.calls.length).toBe(asked);
  expect(onMount).toHaveBeenCalledTimes(1);
  expect(screen.getByText("Back door")).toBe(back);
  expect(screen.getByRole("searchbox")).toHaveValue("door");
  await unlock("Unlock Back door");
  await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1));
  expect(portal.callsTo("/locks/unlock_door")[0]?.headers.get("x-turn")).toBe("5");
});

test("new objects that say the same draw no row again", async () => {
  portal.open({ seed: smallHouse() });
  const onRender = vi.fn<() => void>();
  const inside = (
    <Profiler id="panel" onRender={onRender}>
      <DevicesPanel />
    </Profiler>
  );
  const page = (title: string) => (
    <Portal
      messages={{ "devices.title": title }}
      appearance={{ density: "compact", variables: { accent: "#0f766e" } }}
      locale="en-GB"
    >
      {inside}
    </Portal>
  );
  const { rerender } = render(page("Doors"));
  expect(await screen.findByText("Front door")).toBeVisible();
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  onRender.mockClear();
  for (let turn = 0; turn < 5; turn += 1) rerender(page("Doors"));
  expect(onRender).not.toHaveBeenCalled();
  rerender(page("Locks"));
  expect(screen.getByRole("heading", { name: "Locks" })).toBeVisible();
});

describe("words and formats", () => {
  test("follow the locale and the host's own words, with their plurals", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <Portal
        locale="de-DE"
        messages={{ "devices.title": "Geräte", "devices.found": { one: "{count} Gerät", other: "{count} Geräte" } }}
      />,
    );
    expect(await screen.findByRole("heading", { name: "Geräte" })).toBeVisible();
    expect(await screen.findByText("Front door")).toBeVisible();
    await userEvent.type(screen.getByRole("searchbox"), "hall");
    expect(await screen.findByText("2 Geräte")).toBeInTheDocument();
    await userEvent.type(screen.getByRole("searchbox"), " noise");
    expect(await screen.findByText("1 Gerät")).toBeInTheDocument();
  });

  test("are marked as the host's language only once all of them are the host's", () => {
    portal.open({ seed: smallHouse() });
    const every = Object.fromEntries(DEVICE_WORDS.flatMap(Object.keys).map((key) => [key, "Wort"]));
    const langOf = (messages: Messages) => {
      const { container, unmount } = render(<Portal locale="de-DE" messages={messages} />);
      const { lang } = rootOf(container);
      unmount();
      return lang;
    };
    expect(langOf({})).toBe("en");
    expect(langOf({ "devices.title": "Geräte" })).toBe("en");
    expect(langOf({ ...every, "lock.locked": undefined } as unknown as Messages)).toBe("en");
    expect(langOf(every)).toBe("de-DE");
  });

  test.each([
    ["en-GB", "19.5°C"],
    ["en-US", "67°F"],
    ["de-DE", "19,5 °C"],
    ["no such locale!", "19.5°C"],
  ])("a temperature in %s is %s", async (locale, text) => {
    portal.open({
      seed: smallHouse({
        name: "Attic",
        product: "ecobee_3_lite",
        properties: { temperature_celsius: 19.5 },
      }),
    });
    render(<Portal locale={locale} />);
    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe("a portal for looking only", () => {
  test("offers nothing that would be sent, and says why", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <Portal readOnly>
        <DeviceDetails deviceId={HOUSE.door} />
        <DeviceCard deviceId={HOUSE.secondDoor} />
      </Portal>,
    );
    const inRow = await screen.findByRole("button", { name: "Unlock Back door" });
    expect(inRow).toHaveAttribute("aria-disabled", "true");
    expect(inRow).toHaveAccessibleDescription("This portal is for looking only.");
    const button = await screen.findByRole("button", { name: "Hold to unlock Front door" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("This portal is for looking only.");
    button.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await userEvent.click(button);
    expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  });

  test("by the server's word is one before anything was pressed", async () => {
    portal.open({ seed: smallHouse(), authorize: () => ({ readOnly: true }) });
    render(
      <Portal>
        <DeviceDetails deviceId={HOUSE.door} />
      </Portal>,
    );
    const button = await screen.findByRole("button", { name: /unlock/i });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription("This portal is for looking only.");
  });

  test("by the server's change of mind is learned from the first refusal", async () => {
    let readOnly = false;
    portal.open({ seed: smallHouse(), authorize: () => ({ readOnly }) });
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <Portal onError={onError}>
        <DeviceDetails deviceId={HOUSE.door} />
      </Portal>,
    );
    await screen.findByRole("button", { name: /unlock/i });
    readOnly = true;
    await unlock("Hold to unlock Front door");
    const outcome = /Could not unlock\. This portal is for looking only/;
    expect(await screen.findByText(outcome, { selector: ".cp-outcome p" })).toBeVisible();
    expect(screen.getByRole("button", { name: /unlock/i })).toHaveAttribute("aria-disabled", "true");
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(["read_only"]);
    // And the other way with the next answer, so that nobody has to load the page anew.
    readOnly = false;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
    await waitFor(() => expect(screen.getByRole("button", { name: /unlock/i })).not.toHaveAttribute("aria-disabled"));
  });

  test("is not made of a refusal that came from somewhere on the way", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <Portal>
        <DeviceDetails deviceId={HOUSE.door} />
      </Portal>,
    );
    await screen.findByRole("button", { name: /unlock/i });
    portal.server.use(
      http.post("*/api/customer-portal/locks/*", () => HttpResponse.html("<h1>Blocked</h1>", { status: 403 })),
    );
    await unlock("Hold to unlock Front door");
    expect(await screen.findByText(/You may not do this here/, { selector: ".cp-outcome p" })).toBeVisible();
    expect(screen.getByRole("button", { name: /unlock/i })).not.toHaveAttribute("aria-disabled");
  });
});

describe("what the host hears", () => {
  test("each failure once, however often it was tried and wherever it shows", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input", message: "No.", times: 99 });
    const onError = vi.fn<(error: PortalError) => void>();
    render(
      <Portal onError={onError}>
        <DevicesPanel />
        <DevicesPanel />
      </Portal>,
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
      <Portal onError={undefined}>
        <DevicesPanel />
        <DeviceCard deviceId={HOUSE.cabinDoor} />
        <DeviceCard deviceId={crypto.randomUUID()} />
      </Portal>,
    );
    await waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(3));
    expect(said.mock.calls).toHaveLength(2);
    expect(said.mock.calls.flat()).toContain("[customer-portal] Mend this.");
  });

  test("nothing of background looks that fail", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/events/list", status: 500, times: 99 });
    const onError = vi.fn<(error: PortalError) => void>();
    render(<Portal onError={onError} />);
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
    render(<Portal onEvent={(event) => void events.push(event)} />);
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
      <Portal
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
    render(<Portal onBeforeAction={onBeforeAction} />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await unlock("Unlock Front door");
    expect(await screen.findByText(words, { selector: ".cp-row-meta" })).toBeVisible();
    expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  });

  test("the action is named in full, and let through", async () => {
    portal.open({ seed: smallHouse() });
    const onBeforeAction = vi.fn<NonNullable<CustomerPortalProps["onBeforeAction"]>>(() => ({ allow: true }));
    render(<Portal onBeforeAction={onBeforeAction} />);
    expect(await screen.findByText("Front door")).toBeVisible();
    await unlock("Unlock Front door");
    await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1));
    expect(onBeforeAction.mock.calls).toEqual([
      [{ type: "unlock_door", customerKey: HOUSE.customerKey, deviceId: HOUSE.door }],
    ]);
  });
});

describe("appearance", () => {
  test("is set through the style object, follows its props, and goes with them", async () => {
    portal.open({ seed: smallHouse() });
    const { container, rerender } = render(
      <Portal appearance={{ variables: { accent: "rebeccapurple", radius: 0, spacing: 5, danger: undefined } }} />,
    );
    const { style } = rootOf(container);
    expect(style.getPropertyValue("--cp-accent")).toBe("rebeccapurple");
    expect(style.getPropertyValue("--cp-radius")).toBe("0px");
    expect(style.getPropertyValue("--cp-spacing")).toBe("5px");
    expect(style.getPropertyValue("--cp-danger")).toBe("");
    rerender(<Portal appearance={{ variables: { radius: 12 } }} />);
    expect(style.getPropertyValue("--cp-accent")).toBe("");
    expect(style.getPropertyValue("--cp-radius")).toBe("12px");
    rerender(<Portal />);
    expect(style).toHaveLength(0);
    expect(await screen.findByText("Front door")).toBeVisible();
  });

  test.each([
    [undefined, null],
    ["auto", null],
    ["light", "light"],
    ["dark", "dark"],
  ] as const)("colour scheme %s is data-color-scheme %o", (colorScheme, attribute) => {
    portal.open({ seed: smallHouse() });
    const { container } = render(<Portal appearance={{ colorScheme }} />);
    expect(rootOf(container).getAttribute("data-color-scheme")).toBe(attribute);
  });

  test.each([
    [undefined, "comfortable"],
    ["compact", "compact"],
  ] as const)("density %s is data-density %s", (density, attribute) => {
    portal.open({ seed: smallHouse() });
    const { container } = render(<Portal appearance={{ density }} />);
    expect(rootOf(container).getAttribute("data-density")).toBe(attribute);
  });
});
