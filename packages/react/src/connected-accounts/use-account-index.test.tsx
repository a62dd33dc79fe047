import { act, renderHook, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
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

describe("while events can't be read", () => {
  function openBoth() {
    portal.server.use(http.post("*/api/customer-portal/events/list", () => HttpResponse.error()));
    return renderHook(() => ({ devices: useDeviceIndex(), accounts: useAccountIndex() }), {
      wrapper: portalWrapper(DEMO.otherCustomerKey),
    }).result;
  }
  const isKnown = async (index: ReturnType<typeof openBoth>) => {
    await waitFor(() => expect(index.current.devices.entries.length).toBeGreaterThan(0));
    await waitFor(() => expect(index.current.accounts.entries.length).toBeGreaterThan(0));
    await settle();
  };

  test("they are read every 15 seconds", async () => {
    portal.open();
    const index = openBoth();
    await isKnown(index);
    const read = reads();
    pass(15_000);
    await waitFor(() => expect(reads()).toBe(read + 1));
  });

  test("what a device first says of its account, or says no more, has them read at once, and once", async () => {
    const sandbox = portal.open();
    const index = openBoth();
    await isKnown(index);
    const [first] = index.current.devices.entries;
    const { connected_account_id = "", device_id = "" } = first?.device ?? {};
    const accountKinds = () =>
      index.current.accounts.entries
        .find(({ account }) => account.connected_account_id === connected_account_id)
        ?.troubles.map(({ kind }) => kind);
    const deviceTrouble = () =>
      index.current.devices.entries.find(({ device }) => device.device_id === device_id)?.trouble?.kind;
    const read = reads();
    sandbox.simulate.disconnectAccount({ connected_account_id });
    act(() => index.current.devices.retry());
    await waitFor(() => expect(deviceTrouble()).toBe("account"));
    await waitFor(() => expect(accountKinds()).toEqual(["account_disconnected"]));
    expect(reads()).toBe(read + 1);
    // What is known on both sides is no news.
    act(() => index.current.devices.retry());
    await settle();
    expect(reads()).toBe(read + 1);
    sandbox.simulate.reconnectAccount({ connected_account_id });
    act(() => index.current.devices.retry());
    await waitFor(() => expect(accountKinds()).toEqual([]));
    expect(reads()).toBe(read + 2);
  });
});
