import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { useDevice } from "../devices/use-device.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { useLiveStatus } from "./use-live-status.ts";

/** A browser that blocks what a frame of another site may keep denies it locks and channels, and the portal may stand in one. */

const portal = servePortal();
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "locks");
});

const denied = () => new DOMException("The request was denied.", "SecurityError");

/** A page with channels and locks, as far as they are given. */
function openDoor(Channel: new () => EventTarget, request: () => Promise<never>) {
  vi.stubGlobal("BroadcastChannel", Channel);
  Object.defineProperty(navigator, "locks", { configurable: true, value: { request } });
  portal.open({ seed: smallHouse(), live: true });
  return renderHook(() => ({ door: useDevice(HOUSE.door), status: useLiveStatus() }), {
    wrapper: portalWrapper(HOUSE.customerKey),
  }).result;
}

/** A channel in which nobody else speaks. */
const Quiet = class extends EventTarget {
  postMessage = () => undefined;
  close = () => undefined;
};
/** A channel that the browser does not open. */
const Closed = class extends EventTarget {
  constructor() {
    super();
    throw denied();
  }
};

describe("a page that the browser lets share nothing reads its own stream", () => {
  test.each([
    ["locks", Quiet],
    ["channels", Closed],
  ])("where it is denied %s", async (_, Channel) => {
    const door = openDoor(Channel, () => Promise.reject(denied()));
    await waitFor(() => expect(door.current.status.state).toBe("live"));
    expect(portal.streams).toHaveLength(1);
  });
});
