import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Authorization } from "@customer-portal/server";
import { useConnectedAccounts } from "../connected-accounts/use-connected-accounts.ts";
import { useDevice } from "../devices/use-device.ts";
import { useDevices } from "../devices/use-devices.ts";
import { CustomerPortal } from "../portal/customer-portal.tsx";
import { SEAM_ORIGIN } from "../testing/portal-world.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { useLiveStatus } from "./use-live-status.ts";

/** What happens shows at once, by the gateway's live stream, and a little later where there is none. */

const portal = servePortal();
afterEach(() => void vi.useRealTimers());

const wrapper = portalWrapper(HOUSE.customerKey);
const openDoor = () => renderHook(() => ({ door: useDevice(HOUSE.door), status: useLiveStatus() }), { wrapper }).result;
type Door = ReturnType<typeof openDoor>;
const isLocked = (door: Door) => door.current.door.data?.properties.locked;
const stateOf = (door: Door) => door.current.status.state;

/** Lets time pass, a second at a time, until the stream is in this state. */
async function passUntil(door: Door, state: string) {
  for (let seconds = 0; seconds < 90 && stateOf(door) !== state; seconds += 1)
    await act(() => vi.advanceTimersByTimeAsync(1_000));
  expect(stateOf(door)).toBe(state);
}
/** An answer that never comes, unless the question is called off. */
const unanswered = ({ signal }: Request) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new DOMException("Called off.", "AbortError")));
  });
const fakeTime = () => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });

/** A stream that says these things and stays open; `more` says more, and ends it without. */
function aStream(...said: string[]) {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const more = (text?: string) =>
    text === undefined ? controller?.close() : controller?.enqueue(new TextEncoder().encode(`${text}\n\n`));
  const body = new ReadableStream<Uint8Array>({ start: (started) => void (controller = started) });
  for (const text of said) more(text);
  return { more, answer: () => new Response(body, { headers: { "content-type": "text/event-stream" } }) };
}

/** A door on screen whose stream is open. */
async function openLive(authorize?: () => Authorization) {
  const sandbox = portal.open({ seed: smallHouse(), live: true, authorize });
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "live"]));
  return { sandbox, door };
}

test("a hand on the lock shows within a second, and nobody looks at events meanwhile", async () => {
  const { sandbox, door } = await openLive();
  const at = Date.now();
  act(() => sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false }));
  await waitFor(() => expect(isLocked(door)).toBe(false));
  expect(Date.now() - at).toBeLessThan(1_500);
  expect(portal.callsTo("/events/list")).toEqual([]);
  expect(portal.streams).toHaveLength(1);
});

test("many panels and hooks have one stream, which ends with the last of them", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const useAll = () => {
    useDevice(HOUSE.door);
    useDevice(HOUSE.secondDoor);
    useConnectedAccounts();
    return { devices: useDevices(), status: useLiveStatus() };
  };
  const { result, unmount } = renderHook(useAll, { wrapper });
  await waitFor(() => expect(result.current.status.state).toBe("live"));
  expect(portal.streams).toHaveLength(1);
  expect(portal.streams[0]?.signal.aborted).toBe(false);
  unmount();
  await waitFor(() => expect(portal.streams[0]?.signal.aborted).toBe(true));
});

test("it is asked for with the host's headers, and after a change of them with the new ones", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const stream = aStream("event: ready\ndata: {}");
  portal.onLive(stream.answer);
  let token = "one";
  const Signed = ({ children }: { children: ReactNode }) => (
    <CustomerPortal customerKey={HOUSE.customerKey} headers={() => ({ authorization: `Bearer ${token}` })}>
      {children}
    </CustomerPortal>
  );
  const { result } = renderHook(() => ({ door: useDevice(HOUSE.door), status: useLiveStatus() }), { wrapper: Signed });
  await waitFor(() => expect(stateOf(result)).toBe("live"));
  token = "two";
  stream.more();
  await waitFor(() => expect(portal.streams).toHaveLength(2));
  expect(portal.streams.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer one", "Bearer two"]);
  expect(portal.streams[0]?.headers.get("accept")).toBe("text/event-stream");
  expect(new URL(portal.streams[0]?.url ?? "").search).toBe("?customer_key=house");
});

test("another customer has another stream, and is not called live by the former one's", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const Switching = ({ customerKey }: { customerKey: string }) => (
    <CustomerPortal customerKey={customerKey}>
      <Devices />
    </CustomerPortal>
  );
  const Devices = () => {
    const names = useDevices().data?.pages.flatMap(({ devices }) => devices.map(({ display_name }) => display_name));
    return <output>{[useLiveStatus().state, ...(names ?? [])].join(", ")}</output>;
  };
  const { rerender } = render(<Switching customerKey={HOUSE.customerKey} />);
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^live, .*Front door/));
  portal.onLive(unanswered);
  rerender(<Switching customerKey={HOUSE.otherCustomerKey} />);
  expect(screen.getByRole("status").textContent).toMatch(/^connecting/);
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("connecting, Cabin door"));
  await waitFor(() => expect(portal.streams.map(({ signal }) => signal.aborted)).toEqual([true, false]));
});

test("a stream that breaks off is gone on with from its last place, without a word and without reading all anew", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const first = aStream("id: here-7\nevent: ready\ndata: {}");
  portal.onLive(first.answer);
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "live"]));
  const reads = portal.calls.length;
  portal.onLive(aStream("id: here-7\nevent: ready\ndata: {}").answer);
  first.more();
  await waitFor(() => expect(portal.streams).toHaveLength(2));
  expect(portal.streams.map(({ headers }) => headers.get("last-event-id"))).toEqual([null, "here-7"]);
  expect(stateOf(door)).toBe("live");
  expect(portal.calls).toHaveLength(reads);
});

test("after a gap everything on screen is read anew, so that it converges", async () => {
  const sandbox = portal.open({ seed: smallHouse(), live: true });
  const stream = aStream("id: a-1\nevent: ready\ndata: {}");
  portal.onLive(stream.answer);
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "live"]));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  stream.more("id: a-9\nevent: reset\ndata: {}");
  await waitFor(() => expect(isLocked(door)).toBe(false));
});

describe("where there is no stream", () => {
  test.each([
    [
      "because the gateway offers none",
      () => HttpResponse.json({ error: { type: "live_unavailable" } }, { status: 404 }),
    ],
    ["because a proxy lets no GET through", () => new HttpResponse(null, { status: 405 })],
    ["because a page answers for everything", () => HttpResponse.html("<p>Hello</p>")],
  ])("%s, events are looked at every 8 s", async (_, answer) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
    const sandbox = portal.open({ seed: smallHouse() });
    portal.onLive(answer);
    const door = openDoor();
    await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "polled"]));
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    act(() => void vi.advanceTimersByTime(8_000));
    await waitFor(() => expect(isLocked(door)).toBe(false));
    expect(portal.streams).toHaveLength(1);
    expect(portal.callsTo("/events/list").length).toBeGreaterThan(1);
  });

  test("because the browser may not read it, events are looked at, and that is no delay", async () => {
    fakeTime();
    portal.open({ seed: smallHouse() });
    portal.onLive(() => Promise.reject(new TypeError("Failed to fetch")));
    const door = openDoor();
    await waitFor(() => expect(isLocked(door)).toBe(true));
    await passUntil(door, "polled");
    const asked = portal.streams.length;
    await act(() => vi.advanceTimersByTimeAsync(60_000));
    expect(portal.streams).toHaveLength(asked);
    await act(() => vi.advanceTimersByTimeAsync(5 * 60_000));
    expect(portal.streams.length).toBeGreaterThan(asked);
  });

  test("because something on the way holds it back, nothing is claimed, and events are looked at", async () => {
    fakeTime();
    portal.open({ seed: smallHouse() });
    portal.onLive(unanswered);
    const door = openDoor();
    await waitFor(() => expect(isLocked(door)).toBe(true));
    expect(stateOf(door)).toBe("connecting");
    await passUntil(door, "delayed");
    await waitFor(() => expect(portal.callsTo("/events/list").length).toBeGreaterThan(0));
    await passUntil(door, "polled");
  });

  test("because the server does not answer, that is said with the time, and it is live once it does", async () => {
    fakeTime();
    const { door } = await openLive();
    const lostAt = Date.now();
    portal.server.use(http.all("*/api/customer-portal/*", () => HttpResponse.error()));
    portal.onLive(() => Promise.reject(new TypeError("Failed to fetch")));
    act(() => portal.cut());
    await passUntil(door, "delayed");
    expect(Math.abs((door.current.status.since ?? 0) - lostAt)).toBeLessThan(2_000);
    portal.onLive(undefined);
    portal.open({ seed: smallHouse(), live: true });
    await passUntil(door, "live");
  });
});

test("a stream that falls silent is not live, however open it is, and one that shows itself is", async () => {
  fakeTime();
  portal.open({ seed: smallHouse() });
  const stream = aStream("id: a-1\nevent: ready\ndata: {}");
  portal.onLive(stream.answer);
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "live"]));
  portal.onLive(unanswered);
  await act(() => vi.advanceTimersByTimeAsync(40_000));
  stream.more(": here");
  await act(() => vi.advanceTimersByTimeAsync(40_000));
  expect([stateOf(door), portal.streams.length]).toEqual(["live", 1]);
  const provenAt = Date.now() - 40_000;
  await act(() => vi.advanceTimersByTimeAsync(8_000));
  expect(stateOf(door)).toBe("delayed");
  expect(Math.abs((door.current.status.since ?? 0) - provenAt)).toBeLessThan(2_000);
});

test("while the server itself hears late, that is said, and lists are read more often", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const since = new Date(Date.now() - 60_000).toISOString();
  portal.onLive(aStream("event: ready\ndata: {}", `event: delayed\ndata: {"since":"${since}"}`).answer);
  const door = openDoor();
  await waitFor(() => expect(door.current.status).toEqual({ state: "delayed", since: Date.parse(since) }));
  expect(portal.callsTo("/events/list")).toEqual([]);
});

/** Pages take up to a second and a half, so that not all of them ask at once. */
const SPREAD = { timeout: 5_000 };

test("once the server hears in time again everything is read anew, for what happened until then may never be told", async () => {
  const sandbox = portal.open({ seed: smallHouse(), live: true });
  const since = new Date().toISOString();
  const stream = aStream("event: ready\ndata: {}");
  portal.onLive(stream.answer);
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "live"]));
  stream.more(`event: delayed\ndata: {"since":"${since}"}`);
  await waitFor(() => expect(stateOf(door)).toBe("delayed"));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  stream.more("event: live\ndata: {}");
  await waitFor(() => expect(stateOf(door)).toBe("live"));
  await waitFor(() => expect(isLocked(door)).toBe(false), SPREAD);
});

test("and so it is where events are looked at, once a look is answered again", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true });
  const sandbox = portal.open({ seed: smallHouse() });
  const useAll = () => ({ door: useDevice(HOUSE.door), accounts: useConnectedAccounts(), status: useLiveStatus() });
  const { result } = renderHook(useAll, { wrapper });
  await waitFor(() =>
    expect([result.current.accounts.isSuccess, result.current.status.state]).toEqual([true, "polled"]),
  );
  const reads = () => portal.callsTo("/connected_accounts/list").length;
  const before = reads();
  sandbox.simulate.fail({ path: "/events/list", status: 400, type: "invalid_input" });
  act(() => void vi.advanceTimersByTime(8_000));
  await waitFor(() => expect(result.current.status.state).toBe("delayed"));
  expect(reads()).toBe(before);
  act(() => void vi.advanceTimersByTime(30_000));
  await waitFor(() => expect(result.current.status.state).toBe("polled"));
  await waitFor(() => expect(reads()).toBe(before + 1), SPREAD);
});

test("what happens after devices were read and before the first look at events is not missed", async () => {
  const sandbox = portal.open({ seed: smallHouse() });
  let look = () => {};
  const looking = new Promise<void>((resolve) => (look = resolve));
  portal.server.use(http.post("*/api/customer-portal/events/list", () => looking));
  const door = openDoor();
  await waitFor(() => expect(isLocked(door)).toBe(true));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  look();
  await waitFor(() => expect(isLocked(door)).toBe(false));
});

test("who may not hear of events sees devices all the same, and nothing wrong is said", async () => {
  portal.open({ seed: smallHouse(), live: true, authorize: () => ({ permissions: ["devices.see"] }) });
  const door = openDoor();
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "polled"]));
  expect(portal.streams).toHaveLength(1);
});

test("on the road without a gateway nobody asks for a stream", async () => {
  const { apiKey, fetch: askSeam } = portal.open({ seed: smallHouse(), live: true });
  const fetchSession = async () => {
    const answer = await askSeam("/client_sessions/create", {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ customer_key: HOUSE.customerKey }),
    });
    return ((await answer.json()) as { client_session: { token: string; expires_at: string } }).client_session;
  };
  const OwnRoad = ({ children }: { children: ReactNode }) => (
    <CustomerPortal customerKey={HOUSE.customerKey} endpoint={SEAM_ORIGIN} fetchSession={fetchSession}>
      {children}
    </CustomerPortal>
  );
  const door = renderHook(() => ({ door: useDevice(HOUSE.door), status: useLiveStatus() }), {
    wrapper: OwnRoad,
  }).result;
  await waitFor(() => expect([isLocked(door), stateOf(door)]).toEqual([true, "polled"]));
  expect(portal.streams).toEqual([]);
});

test("without a network it says so", async () => {
  const { door } = await openLive();
  const online = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void dispatchEvent(new Event("offline")));
  await waitFor(() => expect(stateOf(door)).toBe("offline"));
  online.mockRestore();
  act(() => void dispatchEvent(new Event("online")));
  await waitFor(() => expect(stateOf(door)).toBe("live"));
});

test("whose sign-in has ended keeps what is on screen, and is not called live", async () => {
  fakeTime();
  let decision: Authorization = true;
  const { door } = await openLive(() => decision);
  decision = "unauthorized";
  act(() => portal.cut());
  await passUntil(door, "delayed");
  expect(isLocked(door)).toBe(true);
});
