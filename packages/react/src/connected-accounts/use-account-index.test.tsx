import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DEMO } from "@customer-portal/sandbox";
import { useDeviceIndex } from "../devices/use-device-index.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { useAccountIndex } from "./use-account-index.ts";

const portal = servePortal();
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const LIST = "/connected_accounts/list";
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));
const reads = () => portal.callsTo(LIST).length;

function openIndex(customerKey: string) {
  return renderHook(
    () => {
      useDeviceIndex();
      return useAccountIndex();
    },
    { wrapper: portalWrapper(customerKey) },
  );
}

/** The accounts, once they and where to look for news from are known. */
async function openKnown(customerKey: string) {
  const { result } = openIndex(customerKey);
  await waitFor(() => expect(result.current.entries.length).toBeGreaterThan(0));
  await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
  await settle();
  return result;
}

test("while all work they are read every five minutes", async () => {
  portal.open();
  await openKnown(DEMO.otherCustomerKey);
  expect(reads()).toBe(1);
  pass(4 * 60_000);
  await settle();
  expect(reads()).toBe(1);
  pass(60_000);
  await waitFor(() => expect(reads()).toBe(2));
});

test("while something is wrong they are read every minute", async () => {
  portal.open();
  await openKnown(DEMO.customerKey);
  pass(60_000);
  await waitFor(() => expect(reads()).toBe(2));
});

test("an event of an account has them read with the next look at what happened", async () => {
  const sandbox = portal.open();
  const index = await openKnown(DEMO.otherCustomerKey);
  const [first] = index.current.entries;
  sandbox.simulate.disconnectAccount({ connected_account_id: first?.account.connected_account_id ?? "" });
  pass(8_000);
  await waitFor(() =>
    expect(index.current.entries[0]?.troubles.map(({ kind }) => kind)).toEqual(["account_disconnected"]),
  );
  const read = reads();
  // What was seen once is not read again.
  pass(8_000);
  await settle();
  expect(reads()).toBe(read);
});

test("an event of a device has only the device read", async () => {
  const sandbox = portal.open();
  const { result } = renderHook(() => ({ devices: useDeviceIndex(), accounts: useAccountIndex() }), {
    wrapper: portalWrapper(DEMO.otherCustomerKey),
  });
  await waitFor(() => expect(result.current.devices.entries.length).toBeGreaterThan(0));
  await waitFor(() => expect(portal.callsTo("/events/list")).toHaveLength(1));
  await settle();
  const device_id = result.current.devices.entries[0]?.device.device_id ?? "";
  sandbox.simulate.setOnline({ device_id, online: false });
  pass(8_000);
  await waitFor(() => expect(result.current.devices.entries[0]?.trouble?.kind).toBe("offline"));
  expect(reads()).toBe(1);
});
