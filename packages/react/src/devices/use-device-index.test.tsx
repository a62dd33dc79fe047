import { act, renderHook, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { useDeviceIndex } from "./use-device-index.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const openIndex = (customerKey: string = HOUSE.customerKey) =>
  renderHook(() => useDeviceIndex(), { wrapper: portalWrapper(customerKey) }).result;
const lists = () => portal.callsTo("/devices/list").map(({ body }) => body);
const namesOf = ({ entries }: ReturnType<typeof useDeviceIndex>) => entries.map(({ device }) => device.display_name);
const isLocked = ({ entries }: ReturnType<typeof useDeviceIndex>, deviceId: string) =>
  entries.find(({ device }) => device.device_id === deviceId)?.device.properties.locked;
const lockedIn = ({ entries }: ReturnType<typeof useDeviceIndex>) =>
  entries.find(({ device }) => device.properties.locked === true)?.device.device_id ?? "";
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

/** Puts the page out of view, or back into it. */
function show(visible: boolean) {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visible ? "visible" : "hidden");
  act(() => void document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

describe("many devices", () => {
  test("the first page comes with one small request, the rest in large ones, one at a time, and only then is it whole", async () => {
    let underWay = 0;
    let most = 0;
    portal.open({ seed: "large", devices: 1_150 });
    portal.server.events.on("request:start", ({ request }) => {
      if (request.url.includes("/devices/list")) most = Math.max(most, ++underWay);
    });
    portal.server.events.on("response:mocked", ({ request }) => {
      if (request.url.includes("/devices/list")) underWay -= 1;
    });
    const index = openIndex("large-hotel");
    const seen = new Set<string>();
    await waitFor(
      () => {
        seen.add(`${index.current.entries.length} ${index.current.isComplete}`);
        expect(index.current.isComplete).toBe(true);
      },
      { timeout: 5_000, interval: 1 },
    );
    expect(index.current.entries).toHaveLength(1_150);
    expect([...seen].filter((each) => each.endsWith("true"))).toEqual(["1150 true"]);
    expect(lists().map(({ limit, page_cursor }) => [limit, typeof page_cursor])).toEqual([
      [100, "undefined"],
      [500, "undefined"],
      [500, "string"],
      [500, "string"],
    ]);
    expect(most).toBe(1);
  });

  test("the rest waits while nobody looks", async () => {
    portal.open({ seed: "large", devices: 700 });
    show(false);
    const index = openIndex("large-hotel");
    await waitFor(() => expect(index.current.entries).toHaveLength(100));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(lists()).toEqual([{ limit: 100 }]);
    show(true);
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    expect(index.current.entries).toHaveLength(700);
  });

  test("the rest stops between two pages when nobody looks any more", async () => {
    portal.open({ seed: "large", devices: 1_600 });
    const index = openIndex("large-hotel");
    await waitFor(() => expect(index.current.entries.length).toBeGreaterThanOrEqual(500), { interval: 1 });
    show(false);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(index.current.isComplete).toBe(false);
    const asked = lists().length;
    expect(asked).toBeLessThanOrEqual(4);
    show(true);
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    expect(lists().length).toBeGreaterThan(asked);
    // Places come in pages, too, and every device finds its own.
    await waitFor(() => expect(index.current.entries.filter(({ place }) => place === "")).toEqual([]));
    expect(portal.callsTo("/spaces/list").map(({ body }) => typeof body["page_cursor"])).toEqual([
      "undefined",
      "string",
    ]);
  });

  test("a rest that fails leaves what is there, says so, and goes on where it stopped", async () => {
    const sandbox = portal.open({ seed: "large", devices: 1_150 });
    const index = openIndex("large-hotel");
    await waitFor(() => expect(index.current.entries.length).toBeGreaterThanOrEqual(500), { interval: 1 });
    sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input" });
    await waitFor(() => expect(index.current.error).not.toBeNull());
    expect(index.current.isComplete).toBe(false);
    expect(index.current.entries.length).toBeGreaterThanOrEqual(500);
    act(() => index.current.retry());
    await waitFor(() => expect(index.current).toMatchObject({ isComplete: true, error: null }));
    expect(index.current.entries).toHaveLength(1_150);
  });

  test("a rest that can't be read anew tells its own age, and is asked for again as a whole", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], shouldAdvanceTime: true });
    portal.open({ seed: "large", devices: 1_150 });
    const index = openIndex("large-hotel");
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    const readAt = index.current.updatedAt;
    let gate = Promise.resolve();
    let isDown = true;
    portal.server.use(
      http.post("*/api/customer-portal/devices/list", async ({ request }) => {
        const { limit } = (await request.clone().json()) as { limit: number };
        if (limit !== 500) return undefined;
        await gate;
        return isDown ? HttpResponse.json({ error: { type: "invalid_input" } }, { status: 400 }) : undefined;
      }),
    );
    for (let minute = 0; minute < 14; minute += 1) {
      act(() => void vi.advanceTimersByTime(60_000));
      await settle();
    }
    await waitFor(() => expect(index.current.error).not.toBeNull());
    await waitFor(() => expect(index.current.isFetching).toBe(false));
    expect(index.current.entries).toHaveLength(1_150);
    expect(index.current.updatedAt - readAt).toBeLessThan(60_000);

    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    isDown = false;
    const asked = lists().length;
    act(() => index.current.retry());
    await waitFor(() => expect(lists().slice(asked)).toContainEqual({ limit: 100 }));
    await settle();
    expect(index.current).toMatchObject({ isFetching: true });
    expect(index.current.error).not.toBeNull();
    open();
    await waitFor(() => expect(index.current).toMatchObject({ error: null, isFetching: false }));
    expect(
      lists()
        .slice(asked)
        .filter(({ limit }) => limit === 500),
    ).toHaveLength(3);
    expect(Date.now() - index.current.updatedAt).toBeLessThan(60_000);
  });

  test("what was read anew is not hidden by what was read before", async () => {
    const sandbox = portal.open({ seed: "large", devices: 150 });
    const index = openIndex("large-hotel");
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    const door = index.current.entries.find(({ device }) => device.properties.locked === true)?.device;
    sandbox.simulate.turnLock({ device_id: door?.device_id ?? "", locked: false });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    show(false);
    show(true);
    await waitFor(() => expect(lists().filter(({ limit }) => limit === 100)).toHaveLength(2));
    await waitFor(() => {
      const now = index.current.entries.find(({ device }) => device.device_id === door?.device_id);
      expect(now?.device.properties.locked).toBe(false);
    });
  });
});

test("a first page that was read anew is not hidden by an older rest, also where events tell nothing", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
  const sandbox = portal.open({ seed: "large", devices: 150 });
  portal.server.use(http.post("*/api/customer-portal/events/list", () => HttpResponse.error()));
  show(false);
  const index = openIndex("large-hotel");
  await waitFor(() => expect(index.current.entries).toHaveLength(100));
  const device_id = lockedIn(index.current);
  show(true);
  await waitFor(() => expect(index.current.isComplete).toBe(true));
  await settle();
  sandbox.simulate.turnLock({ device_id, locked: false });
  act(() => void vi.advanceTimersByTime(15_000));
  await waitFor(() => expect(isLocked(index.current, device_id)).toBe(false));
});

test("changes that events tell of put off no reading of the whole", async () => {
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"], shouldAdvanceTime: true });
  const sandbox = portal.open({ seed: "large", devices: 150 });
  const index = openIndex("large-hotel");
  await waitFor(() => expect(index.current.isComplete).toBe(true));
  await settle();
  const device_id = lockedIn(index.current);
  const asked = lists().length;
  for (let look = 0; look < 40; look += 1) {
    sandbox.simulate.turnLock({ device_id, locked: look % 2 === 1 });
    act(() => void vi.advanceTimersByTime(8_000));
    await settle();
  }
  const limits = lists()
    .slice(asked)
    .map(({ limit }) => limit);
  expect(limits.filter((limit) => limit === 1).length).toBeGreaterThan(30);
  expect(limits.filter((limit) => limit === 100)).toHaveLength(5);
  expect(limits.filter((limit) => limit === 500)).toHaveLength(1);
});

test("several who look share one list, and no name is compared again when one device changes", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
  const sandbox = portal.open({ seed: "large", devices: 1_150 });
  let compared = 0;
  const { compare: order } = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  vi.spyOn(Intl.Collator.prototype, "compare", "get").mockReturnValue((left: string, right: string) => {
    compared += 1;
    return order(left, right);
  });
  const { result } = renderHook(() => [useDeviceIndex(), useDeviceIndex()] as const, {
    wrapper: portalWrapper("large-hotel"),
    reactStrictMode: true,
  });
  await waitFor(() => expect(result.current[0].isComplete).toBe(true));
  await waitFor(() => expect(result.current[0].entries.filter(({ place }) => place === "")).toEqual([]));
  await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
  await settle();
  expect(result.current[0].entries).toBe(result.current[1].entries);
  const comparedOnce = compared;
  expect(comparedOnce).toBeGreaterThan(1_150);
  const device_id = lockedIn(result.current[0]);
  sandbox.simulate.turnLock({ device_id, locked: false });
  act(() => void vi.advanceTimersByTime(8_000));
  await waitFor(() => expect(isLocked(result.current[1], device_id)).toBe(false));
  expect(result.current[0].entries).toBe(result.current[1].entries);
  expect(compared).toBe(comparedOnce);
});

describe("few devices", () => {
  test("are whole with the first page", async () => {
    portal.open({ seed: smallHouse() });
    const index = openIndex();
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    expect(lists()).toEqual([{ limit: 100 }]);
  });

  test("none at all is whole, too, and not an error", async () => {
    portal.open({ seed: "empty" });
    const index = openIndex();
    await waitFor(() => expect(index.current.isPending).toBe(false));
    expect(index.current).toMatchObject({ isComplete: true, error: null, entries: [] });
  });

  test("are sorted as people count, and phones are left out", async () => {
    portal.open({
      seed: smallHouse(
        { name: "Room 10" },
        { name: "room 9" },
        { name: "Room 1" },
        { name: "My phone", device_type: "ios_phone" },
      ),
    });
    const index = openIndex();
    await waitFor(() => expect(index.current.isComplete).toBe(true));
    expect(namesOf(index.current)).toEqual([
      "Back door",
      "Front door",
      "Hall climate",
      "Hall noise",
      "Room 1",
      "room 9",
      "Room 10",
    ]);
  });

  test("say where they are and whose they are once that is known", async () => {
    portal.open();
    const index = openIndex("harbor-hotels");
    await waitFor(() =>
      expect(index.current.entries.find(({ device }) => device.display_name === "Room 203 door")).toMatchObject({
        place: "Room 203",
        brand: "Salto KS",
        account: "reception@harbor.pt",
        kind: "lock",
      }),
    );
  });

  test("an entry is the same as long as its device is", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const index = openIndex();
    await waitFor(() => expect(index.current.entries[0]?.account).toBe("house@doors.test"));
    const before = index.current.entries;
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    act(() => index.current.retry());
    await waitFor(() => expect(index.current.entries[1]?.device.properties.locked).toBe(false));
    expect(index.current.entries.map((entry, at) => entry === before[at])).toEqual([true, false, true, true]);
  });
});
