import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import { act, render, screen, waitFor } from "@testing-library/react";
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
import { HousePortal } from "../testing/house-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { CustomerPortal } from "./customer-portal.tsx";
import type { Messages } from "./messages.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const routes = () => portal.calls.map(({ route }) => route).filter((route) => route !== "/events/list");
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
    <DevicesPanel onSelectedChange={() => undefined} />
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
    const { container } = render(<HousePortal>Hello</HousePortal>);
    await act(() => Promise.resolve());
    expect(container.innerHTML).toBe("Hello");
    expect(portal.calls).toEqual([]);
  });

  test("works in strict mode without a word on the console", async () => {
    portal.open({ seed: smallHouse() });
    const said = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
    const { unmount } = render(
      <StrictMode>
        <HousePortal>
          <DevicesPanel />
          <DeviceCard deviceId={HOUSE.door} />
        </HousePortal>
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
        <HousePortal>
          <Greeting />
          <DevicesPanel />
        </HousePortal>
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
    render(<HousePortal />);
    expect(await screen.findByText("Front door")).toBeVisible();
  });

  test("says clearly that a customer key is missing, and asks nobody", async () => {
    portal.open({ seed: smallHouse() });
    const onError = vi.fn<(error: PortalError) => void>();
    for (const customerKey of ["", "  ", undefined as unknown as string]) {
      const { unmount } = render(<HousePortal customerKey={customerKey} onError={onError} />);
      expect(await screen.findByRole("alert")).toBeVisible();
      expect(onError.mock.lastCall?.[0]).toMatchObject({ code: "invalid_input" });
      expect(onError.mock.lastCall?.[0].message).toContain("`customerKey`");
      unmount();
    }
    expect(portal.calls).toEqual([]);
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
    <HousePortal
      messages={{ "devices.title": title }}
      appearance={{ density: "compact", variables: { accent: "#0f766e" } }}
      locale="en-GB"
    >
      {inside}
    </HousePortal>
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
      <HousePortal
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
      const { container, unmount } = render(<HousePortal locale="de-DE" messages={messages} />);
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
    render(<HousePortal locale={locale} />);
    expect(await screen.findByText(text)).toBeVisible();
  });
});

describe("a portal for looking only", () => {
  test("offers nothing that would be sent, and says why", async () => {
    portal.open({ seed: smallHouse() });
    render(
      <HousePortal readOnly>
        <DeviceDetails deviceId={HOUSE.door} />
        <DeviceCard deviceId={HOUSE.secondDoor} />
      </HousePortal>,
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
      <HousePortal>
        <DeviceDetails deviceId={HOUSE.door} />
      </HousePortal>,
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
      <HousePortal onError={onError}>
        <DeviceDetails deviceId={HOUSE.door} />
      </HousePortal>,
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
      <HousePortal>
        <DeviceDetails deviceId={HOUSE.door} />
      </HousePortal>,
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

describe("appearance", () => {
  test("is set through the style object, follows its props, and goes with them", async () => {
    portal.open({ seed: smallHouse() });
    const { container, rerender } = render(
      <HousePortal appearance={{ variables: { accent: "rebeccapurple", radius: 0, spacing: 5, danger: undefined } }} />,
    );
    const { style } = rootOf(container);
    expect(style.getPropertyValue("--cp-accent")).toBe("rebeccapurple");
    expect(style.getPropertyValue("--cp-radius")).toBe("0px");
    expect(style.getPropertyValue("--cp-spacing")).toBe("5px");
    expect(style.getPropertyValue("--cp-danger")).toBe("");
    rerender(<HousePortal appearance={{ variables: { radius: 12 } }} />);
    expect(style.getPropertyValue("--cp-accent")).toBe("");
    expect(style.getPropertyValue("--cp-radius")).toBe("12px");
    rerender(<HousePortal />);
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
    const { container } = render(<HousePortal appearance={{ colorScheme }} />);
    expect(rootOf(container).getAttribute("data-color-scheme")).toBe(attribute);
  });

  test.each([
    [undefined, "comfortable"],
    ["compact", "compact"],
  ] as const)("density %s is data-density %s", (density, attribute) => {
    portal.open({ seed: smallHouse() });
    const { container } = render(<HousePortal appearance={{ density }} />);
    expect(rootOf(container).getAttribute("data-density")).toBe(attribute);
  });
});
