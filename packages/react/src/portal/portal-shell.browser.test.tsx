import { DEMO, type Sandbox } from "@customer-portal/sandbox";
import { StrictMode, useState, type ReactNode } from "react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { answerFetch } from "../testing/answer-fetch.ts";
import { mount } from "../testing/mount.ts";
import { CustomerPortal } from "./customer-portal.tsx";
import type { PortalView } from "./portal-view.ts";

const { devices } = DEMO;
const start = location.href;

beforeEach(async () => {
  await page.viewport(1_280, 900);
  history.replaceState(history.state, "", start);
  return () => history.replaceState(history.state, "", start);
});

const navigation = (name?: string) => page.getByRole("navigation", name === undefined ? {} : { name });
const link = (name: RegExp) => navigation().getByRole("link", { name });
const heading = (name: string | RegExp) => page.getByRole("heading", { name, level: 2 });
const nameOf = (device: string) => page.getByRole("listitem").getByRole("button", { name: new RegExp(`^${device}`) });
const details = () => page.getByRole("complementary");

describe("the address", () => {
  test("tells the place, and Back leads back through it", async () => {
    answerFetch();
    mount(
      <StrictMode>
        <CustomerPortal customerKey={DEMO.customerKey} businessVertical="hospitality" />
      </StrictMode>,
    );
    await expect.element(heading("Devices")).toBeVisible();
    expect(location.hash).toBe("");
    await link(/^Rooms/).click();
    await expect.element(heading(/^Rooms/)).toBeVisible();
    await expect.element(link(/^Rooms/)).toHaveAttribute("aria-current", "page");
    expect(location.hash).toBe("#portal/spaces");
    history.back();
    await expect.element(heading("Devices")).toBeVisible();
    await nameOf(devices.confirmed).click();
    await expect.element(details().getByRole("heading", { name: devices.confirmed })).toBeVisible();
    expect(location.hash).toMatch(/^#portal\/devices\/[0-9a-f-]+$/);
    history.back();
    await expect.element(details()).not.toBeInTheDocument();
    history.forward();
    await expect.element(details()).toBeVisible();
    location.hash = "#portal/accounts";
    await expect.element(link(/^Accounts/)).toHaveAttribute("aria-current", "page");
  });

  test("with a hash of the host's own changes nothing", async () => {
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await link(/^Accounts/).click();
    await expect.element(link(/^Accounts/)).toHaveAttribute("aria-current", "page");
    location.hash = "#imprint";
    await expect.element(link(/^Accounts/)).toHaveAttribute("aria-current", "page");
    history.back();
    await expect.poll(() => location.hash).toBe("#portal/accounts");
    await expect.element(link(/^Accounts/)).toHaveAttribute("aria-current", "page");
  });

  test("of the host's own is there again after Back, and what was open then is not", async () => {
    answerFetch();
    history.pushState(null, "", "#/customers/42");
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await nameOf(devices.confirmed).click();
    await expect.element(details()).toBeVisible();
    history.back();
    await expect.element(details()).not.toBeInTheDocument();
    expect(location.hash).toBe("#/customers/42");
  });

  test("is written whole, whatever the base of the page is", async () => {
    const base = document.createElement("base");
    base.href = "/somewhere/else/";
    document.head.append(base);
    onTestFinished(() => base.remove());
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await expect
      .element(link(/^Accounts/))
      .toHaveAttribute("href", `${location.pathname}${location.search}#portal/accounts`);
    await link(/^Accounts/).click();
    expect(location.href.replace(/#.*/, "")).toBe(start.replace(/#.*/, ""));
  });

  test("that may not be written leaves the place in memory", async () => {
    const push = vi.spyOn(history, "pushState").mockImplementation(() => {
      throw new DOMException("No address here.", "SecurityError");
    });
    onTestFinished(() => push.mockRestore());
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await nameOf(devices.confirmed).click();
    await expect.element(details().getByRole("heading", { name: devices.confirmed })).toBeVisible();
  });

  test("that a router writes is followed", async () => {
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await expect.element(heading("Devices")).toBeVisible();
    history.pushState(null, "", "#portal/spaces");
    await expect.element(link(/^Spaces/)).toHaveAttribute("aria-current", "page");
  });

  test("gains no entry by a press on where one is", async () => {
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    const before = history.length;
    await link(/^Devices/).click();
    await expect.element(link(/^Devices/)).toHaveAttribute("aria-current", "page");
    expect(history.length).toBe(before);
  });

  test("keeps the host's own history state", async () => {
    answerFetch();
    history.replaceState({ host: 7 }, "");
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await link(/^Accounts/).click();
    expect(history.state).toEqual({ host: 7 });
    history.replaceState(null, "");
  });

  test("belongs to the first of two portals on a page, and a developer is told", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    onTestFinished(() => warned.mockRestore());
    answerFetch();
    mount(
      <>
        <CustomerPortal customerKey={DEMO.customerKey} title="Hotel" />
        <CustomerPortal customerKey={DEMO.otherCustomerKey} title="Rentals" />
      </>,
    );
    const inHotel = (name: RegExp) => navigation("Hotel").getByRole("link", { name });
    const inRentals = (name: RegExp) => navigation("Rentals").getByRole("button", { name });
    await inHotel(/^Accounts/).click();
    await expect.element(inRentals(/^Devices/)).toHaveAttribute("aria-current", "page");
    await inRentals(/^Spaces/).click();
    await expect.element(inRentals(/^Spaces/)).toHaveAttribute("aria-current", "page");
    await expect.element(inHotel(/^Accounts/)).toHaveAttribute("aria-current", "page");
    expect(location.hash).toBe("#portal/accounts");
    expect(warned.mock.calls.flat().join("\n")).toContain('routing="memory"');
  });
});

async function idOf(sandbox: Sandbox, name: string): Promise<string> {
  const response = await sandbox.fetch("/devices/list", {
    method: "POST",
    headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ customer_key: DEMO.customerKey, limit: 500 }),
  });
  const { devices: all } = (await response.json()) as { devices: { device_id: string; display_name: string }[] };
  return all.find(({ display_name }) => display_name === name)?.device_id ?? "";
}

function SwitchingHost({ routing }: { routing: "hash" | "memory" }): ReactNode {
  const [customerKey, setCustomerKey] = useState<string>(DEMO.customerKey);
  return (
    <>
      <button type="button" onClick={() => setCustomerKey(DEMO.otherCustomerKey)}>
        Switch
      </button>
      <CustomerPortal customerKey={customerKey} routing={routing} />
    </>
  );
}

test.each([
  ["hash", "#portal/devices"],
  ["memory", ""],
] as const)(
  "what was open belongs to the customer that it was opened for, with its place in %s",
  async (routing, hash) => {
    const sandbox = answerFetch();
    mount(<SwitchingHost routing={routing} />);
    await nameOf(devices.confirmed).click();
    await expect.element(details().getByRole("heading", { name: devices.confirmed })).toBeVisible();
    const before = sandbox.requests.length;
    await page.getByRole("button", { name: "Switch" }).click();
    await expect.element(page.getByText("Alfama Studio front door")).toBeVisible();
    await expect.element(details()).not.toBeInTheDocument();
    expect(location.hash).toBe(hash);
    expect(sandbox.requests.slice(before).filter(({ path }) => path === "/devices/get")).toEqual([]);
  },
);

test("what Back leads to of a former customer's is not asked under the new one", async () => {
  const sandbox = answerFetch();
  mount(<SwitchingHost routing="hash" />);
  await nameOf(devices.confirmed).click();
  await nameOf(devices.offline).click();
  await expect.element(details().getByRole("heading", { name: devices.offline })).toBeVisible();
  location.hash = "#imprint";
  const before = sandbox.requests.length;
  await page.getByRole("button", { name: "Switch" }).click();
  await expect.element(page.getByText("Alfama Studio front door")).toBeVisible();
  expect(location.hash).toBe("#imprint");
  history.go(-2);
  await expect.element(details()).not.toBeInTheDocument();
  await expect.poll(() => location.hash).toBe("#portal/devices");
  expect(sandbox.requests.slice(before).filter(({ path }) => path === "/devices/get")).toEqual([]);
});

test("a view that a host holds belongs to the customer that it was given for", async () => {
  const sandbox = answerFetch();
  const asked: PortalView[] = [];
  const deviceId = await idOf(sandbox, devices.confirmed);
  function Host(): ReactNode {
    const [customerKey, setCustomerKey] = useState<string>(DEMO.customerKey);
    return (
      <>
        <button type="button" onClick={() => setCustomerKey(DEMO.otherCustomerKey)}>
          Switch
        </button>
        <CustomerPortal
          customerKey={customerKey}
          view={{ section: "devices", deviceId }}
          onViewChange={(view) => asked.push(view)}
        />
      </>
    );
  }
  mount(<Host />);
  await expect.element(details().getByRole("heading", { name: devices.confirmed })).toBeVisible();
  const before = sandbox.requests.length;
  await page.getByRole("button", { name: "Switch" }).click();
  await expect.element(page.getByText("Alfama Studio front door")).toBeVisible();
  await expect.element(details()).not.toBeInTheDocument();
  expect(asked).toEqual([{ section: "devices" }]);
  expect(sandbox.requests.slice(before).filter(({ path }) => path === "/devices/get")).toEqual([]);
});

test("focus that went with what Back took away goes on to what took its place", async () => {
  answerFetch();
  mount(<CustomerPortal customerKey={DEMO.customerKey} businessVertical="hospitality" />);
  await link(/^Rooms/).click();
  await nameOf("Room 203").click();
  const door = details().getByRole("button", { name: new RegExp(`^${devices.confirmed}`) });
  await door.click();
  await expect.element(details().getByRole("heading", { name: devices.confirmed })).toHaveFocus();
  history.back();
  await expect.element(door).toHaveFocus();
});

test("a host that holds the view decides where one is, and the address is left alone", async () => {
  answerFetch();
  const asked: PortalView[] = [];
  function Host(): ReactNode {
    const [view, setView] = useState<PortalView>({ section: "connected_accounts" });
    return (
      <CustomerPortal
        customerKey={DEMO.customerKey}
        view={view}
        onViewChange={(next) => {
          asked.push(next);
          if (next.section !== "spaces") setView(next);
        }}
      />
    );
  }
  mount(<Host />);
  const button = (name: RegExp) => navigation().getByRole("button", { name });
  await expect.element(button(/^Accounts/)).toHaveAttribute("aria-current", "page");
  await button(/^Devices/).click();
  await expect.element(heading("Devices")).toBeVisible();
  await button(/^Spaces/).click();
  await expect.element(button(/^Devices/)).toHaveAttribute("aria-current", "page");
  expect(asked).toEqual([{ section: "devices" }, { section: "spaces" }]);
  expect(location.href).toBe(start);
});

test("a host that holds the view may give it addresses: then the navigation is links", async () => {
  answerFetch();
  const asked: PortalView[] = [];
  mount(
    <CustomerPortal
      customerKey={DEMO.customerKey}
      view={{ section: "devices" }}
      onViewChange={(view) => asked.push(view)}
      hrefOf={({ section }) => `/doors/${section}`}
    />,
  );
  await expect.element(link(/^Accounts/)).toHaveAttribute("href", "/doors/connected_accounts");
  await link(/^Accounts/).click();
  expect(asked).toEqual([{ section: "connected_accounts" }]);
  expect(location.href).toBe(start);
});

describe("on a phone", () => {
  test("details are a page of their own: focus goes along, and Back returns to the row", async () => {
    await page.viewport(360, 780);
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} />);
    await nameOf(devices.confirmed).click();
    await expect.element(heading(devices.confirmed)).toHaveFocus();
    await expect.element(nameOf(devices.confirmed)).not.toBeInTheDocument();
    history.back();
    await expect.element(nameOf(devices.confirmed)).toBeVisible();
    await expect.element(nameOf(devices.confirmed)).toHaveFocus();
  });

  test("nothing scrolls sideways at 320 px", async () => {
    await page.viewport(320, 700);
    answerFetch();
    mount(<CustomerPortal customerKey={DEMO.customerKey} title={"Unbroken".repeat(20)} />);
    await expect.element(nameOf(devices.offline)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(320);
  });
});

test("a section begins at its top, however far down the one before was", async () => {
  answerFetch();
  mount(<CustomerPortal customerKey={DEMO.customerKey} />);
  await expect.element(nameOf(devices.confirmed)).toBeVisible();
  scrollTo(0, 2_000);
  await expect.poll(() => scrollY).toBeGreaterThan(1_500);
  (link(/^Spaces/).element() as HTMLElement).click();
  await expect.element(link(/^Spaces/)).toHaveAttribute("aria-current", "page");
  await expect.poll(() => scrollY).toBe(0);
});

test("by keyboard alone: the navigation comes first, Enter goes there, focus stays on it", async () => {
  answerFetch();
  mount(<CustomerPortal customerKey={DEMO.customerKey} />);
  await expect.element(nameOf(devices.offline)).toBeVisible();
  await userEvent.tab();
  await expect.element(link(/^Devices/)).toHaveFocus();
  await userEvent.tab();
  await expect.element(link(/^Spaces/)).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(link(/^Spaces/)).toHaveAttribute("aria-current", "page");
  await expect.element(link(/^Spaces/)).toHaveFocus();
});
