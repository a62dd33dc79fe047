import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { useDevice } from "./use-device.ts";
import { useDeviceIndex } from "./use-device-index.ts";

const portal = servePortal();
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const wrapper = portalWrapper("large-hotel");
const openIndex = () => renderHook(() => useDeviceIndex(), { wrapper }).result;
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));

/** The index, whole, after the first look at what happens has found out where to start. */
async function openWhole() {
  const index = openIndex();
  await waitFor(() => expect(index.current.isComplete).toBe(true));
  await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
  await settle();
  return index;
}

test("more devices than can be named at once are read with their lists", async () => {
  const sandbox = portal.open({ seed: "large", devices: 150 });
  const index = await openWhole();
  const before = index.current.entries.filter(({ trouble }) => trouble?.kind === "offline").length;
  for (const { device } of index.current.entries)
    sandbox.simulate.setOnline({ device_id: device.device_id, online: false });
  pass(8_000);
  await waitFor(() => expect(index.current.entries.every(({ trouble }) => trouble?.kind === "offline")).toBe(true));
  expect(before).toBeLessThan(150);
});

test("a list that has become short is short, and a device that is gone is gone", async () => {
  portal.open({ seed: "large", devices: 150 });
  const index = await openWhole();
  portal.open({ seed: "large", devices: 50 });
  act(() => index.current.retry());
  await waitFor(() => expect(index.current.entries).toHaveLength(50));
  expect(index.current.isComplete).toBe(true);
});

test("while nobody can say what happens the list is read more often", async () => {
  const sandbox = portal.open({ seed: "large", devices: 20 });
  sandbox.simulate.fail({ path: "/events/list", status: 400, type: "invalid_input", times: 99 });
  const index = openIndex();
  await waitFor(() => expect(index.current.isComplete).toBe(true));
  await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
  await settle();
  const [first] = index.current.entries;
  const reads = portal.callsTo("/devices/list").length;
  sandbox.simulate.setBattery({ device_id: first?.device.device_id ?? "", level: 0.02 });
  pass(15_000);
  await waitFor(() => expect(portal.callsTo("/devices/list")).toHaveLength(reads + 1));
  await waitFor(() => expect(index.current.entries[0]?.device.properties.battery?.level).toBe(0.02));
});

test("one device that could be read does not hide that the list could not", async () => {
  const sandbox = portal.open({ seed: "large", devices: 20 });
  const { result } = renderHook(
    () => {
      const index = useDeviceIndex();
      return { index, one: useDevice(index.entries[0]?.device.device_id ?? "none") };
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.index.isComplete && result.current.one.isSuccess).toBe(true));
  sandbox.simulate.fail({ path: "/devices/list", status: 400, type: "invalid_input" });
  act(() => result.current.index.retry());
  await waitFor(() => expect(result.current.index.error).not.toBeNull());
  await act(() => result.current.one.refetch());
  expect(result.current.one.isSuccess).toBe(true);
  expect(result.current.index.error).not.toBeNull();
});
