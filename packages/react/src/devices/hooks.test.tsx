import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PortalError } from "../api/portal-error.ts";
import { CustomerPortal, type CustomerPortalProps } from "../portal/customer-portal.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { useDevice } from "./use-device.ts";
import { useDevices } from "./use-devices.ts";
import { useLockCommand } from "./use-lock-command.ts";
import { useLockDoor } from "./use-lock-door.ts";
import { useUnlockDoor } from "./use-unlock-door.ts";

const portal = servePortal();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ids: Record<"door" | "secondDoor", string> = HOUSE;
/** A host that listens: what a test breaks on purpose need not be told to the console. */
const listen = () => undefined;
const inPortal = (props: Partial<CustomerPortalProps> = {}) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <CustomerPortal customerKey={HOUSE.customerKey} onError={listen} {...props}>
      {children}
    </CustomerPortal>
  ),
});

describe("useDevices", () => {
  test("goes on page after page, with the same parameters", async () => {
    portal.open({ seed: smallHouse() });
    const { result } = renderHook(() => useDevices({ limit: 3 }), inPortal());
    await waitFor(() => expect(result.current.hasNextPage).toBe(true));
    await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(result.current.data?.pages).toHaveLength(2));
    expect(result.current.hasNextPage).toBe(false);
    expect(result.current.data?.pages.map(({ devices }) => devices.length)).toEqual([3, 1]);
    expect(portal.callsTo("/devices/list").map(({ body }) => body)).toEqual([
      { limit: 3 },
      { limit: 3, page_cursor: expect.any(String) },
    ]);
  });

  test("passes Seam's filters on", async () => {
    portal.open({ seed: smallHouse() });
    const { result } = renderHook(() => useDevices({ device_type: "minut_sensor" }), inPortal());
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(result.current.data?.pages[0]?.devices.map(({ device_id }) => device_id)).toEqual([HOUSE.sensor]);
  });

  test("fails with a PortalError, after a short pause was waited for and a long one was not", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/devices/list", retry_after: 4, times: 99 });
    const { result } = renderHook(() => useDevices(), inPortal());
    await waitFor(() => expect(result.current.isError).toBe(true));
    expect(result.current.error).toMatchObject({ code: "rate_limited", retryAfter: 4_000 });
    expect(portal.callsTo("/devices/list")).toHaveLength(1);
  });
});

describe("useDevice", () => {
  test("reads one device, and tells a foreign one from none by nothing", async () => {
    portal.open({ seed: smallHouse() });
    const { result, rerender } = renderHook(({ id }: { id: string }) => useDevice(id), {
      ...inPortal(),
      initialProps: { id: ids.door },
    });
    await waitFor(() => expect(result.current.data?.display_name).toBe("Front door"));
    const messages: string[] = [];
    for (const id of [HOUSE.cabinDoor, crypto.randomUUID()]) {
      rerender({ id });
      expect(result.current.data).toBeUndefined();
      await waitFor(() => expect(result.current.error).toMatchObject({ code: "not_found" }));
      messages.push(result.current.error?.message ?? "");
    }
    expect(messages[0]).toBe(messages[1]);
  });

  test("knows at once what a list has told, and shows a list what it has learned", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    const { result, rerender } = renderHook(({ id }: { id: string }) => ({ list: useDevices(), one: useDevice(id) }), {
      ...inPortal(),
      initialProps: { id: ids.secondDoor },
    });
    await waitFor(() => expect(result.current.list.isSuccess && result.current.one.isSuccess).toBe(true));
    const before = result.current.list.dataUpdatedAt;
    rerender({ id: HOUSE.door });
    expect(result.current.one.data?.display_name).toBe("Front door");
    // It is as old as the question that it is the answer to.
    expect(before - result.current.one.dataUpdatedAt).toBeGreaterThanOrEqual(0);
    expect(before - result.current.one.dataUpdatedAt).toBeLessThan(1_000);
    sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
    await act(() => result.current.one.refetch());
    await waitFor(() => {
      const listed = result.current.list.data?.pages[0]?.devices.find(({ device_id }) => device_id === HOUSE.door);
      expect(listed?.properties.locked).toBe(false);
    });
    expect(result.current.list.dataUpdatedAt).toBe(before);
  });
});

describe("useLockDoor and useUnlockDoor", () => {
  const useDoor = () => ({
    lock: useLockDoor(),
    unlock: useUnlockDoor(),
    command: useLockCommand(HOUSE.door),
    other: useLockCommand(HOUSE.secondDoor),
  });

  test("resolve with the command once the lock has answered", async () => {
    portal.open({ seed: smallHouse() });
    const { result } = renderHook(useDoor, inPortal());
    expect(result.current.command).toBeUndefined();
    const sent = act(() => result.current.unlock.mutateAsync({ deviceId: HOUSE.door }));
    await expect(sent).resolves.toMatchObject({ deviceId: HOUSE.door, action: "unlock", phase: "confirmed" });
    await waitFor(() => expect(result.current.unlock.data?.phase).toBe("confirmed"));
    expect(result.current.command).toMatchObject({ action: "unlock", phase: "confirmed" });
    expect(result.current.other).toBeUndefined();
  });

  test("reject with a PortalError when it did not happen, told to the host once", async () => {
    portal.open({
      seed: smallHouse({ device_id: "00000000-0000-4000-8000-00000000000a", behavior: { behavior: "error" } }),
    });
    const onError = vi.fn<(error: PortalError) => void>();
    const { result } = renderHook(useDoor, inPortal({ onError }));
    const deviceId = "00000000-0000-4000-8000-00000000000a";
    await act(() =>
      expect(result.current.lock.mutateAsync({ deviceId })).rejects.toMatchObject({ code: "device_failed" }),
    );
    await waitFor(() => expect(result.current.lock.error?.type).toBe("device_jammed"));
    expect(onError.mock.calls.map(([error]) => error.code)).toEqual(["device_failed"]);
  });

  test("never send a second time: not a press while busy, not after a failure", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/locks/unlock_door", status: 500, times: 1 });
    const { result } = renderHook(useDoor, inPortal());
    await act(async () => {
      const first = result.current.unlock.mutateAsync({ deviceId: HOUSE.door });
      await expect(result.current.lock.mutateAsync({ deviceId: HOUSE.door })).rejects.toMatchObject({
        code: "busy",
      });
      await expect(first).resolves.toMatchObject({ phase: "unanswered" });
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(portal.callsTo("/locks/unlock_door")).toHaveLength(1);
    expect(portal.callsTo("/locks/lock_door")).toEqual([]);
  });

  test("take the word that the lock had before for no confirmation", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.setLockBehavior({ device_id: HOUSE.door, behavior: "unconfirmed", delay_ms: 0 });
    const { result } = renderHook(() => ({ ...useDoor(), list: useDevices() }), inPortal());
    await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
    const reads = () => portal.callsTo("/devices/list").filter(({ body }) => body["device_ids"] !== undefined).length;
    await act(() => result.current.lock.mutateAsync({ deviceId: HOUSE.door }));
    expect(result.current.command?.phase).toBe("unconfirmed");
    const before = reads();
    expect(before).toBeGreaterThan(0);
    await act(() => vi.advanceTimersByTimeAsync(4_500));
    await waitFor(() => expect(reads()).toBeGreaterThan(before));
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(result.current.command?.phase).toBe("unconfirmed");
  });

  test("send nothing in a portal that is for looking only", async () => {
    portal.open({ seed: smallHouse() });
    const { result } = renderHook(useDoor, inPortal({ readOnly: true }));
    await act(() =>
      expect(result.current.unlock.mutateAsync({ deviceId: HOUSE.door })).rejects.toMatchObject({ code: "read_only" }),
    );
    expect(portal.callsTo("/locks/unlock_door")).toEqual([]);
  });

  test("an answer without an attempt is unknown, and the door does not stay busy", async () => {
    const sandbox = portal.open({ seed: smallHouse() });
    sandbox.simulate.fail({ path: "/locks/unlock_door", status: 200 });
    const { result } = renderHook(useDoor, inPortal());
    const sent = act(() => result.current.unlock.mutateAsync({ deviceId: HOUSE.door }));
    await expect(sent).resolves.toMatchObject({ phase: "unanswered" });
    act(() => result.current.unlock.mutate({ deviceId: HOUSE.door }));
    await waitFor(() => expect(portal.callsTo("/locks/unlock_door")).toHaveLength(2));
  });
});

describe("what is not known yet", () => {
  test("is waited for: a list by a space that is not there yet is not the list of everything", async () => {
    portal.open({ seed: smallHouse() });
    const { result, rerender } = renderHook(
      ({ accountId }: { accountId: string | undefined }) => ({
        ...useDevices({ connected_account_id: accountId }),
        door: useDevice(HOUSE.door),
      }),
      { ...inPortal(), initialProps: { accountId: undefined as string | undefined } },
    );
    // What was asked at the same time has been answered by now.
    await waitFor(() => expect(result.current.door.isSuccess).toBe(true));
    expect(result.current.isPending).toBe(true);
    expect(portal.callsTo("/devices/list")).toEqual([]);
    rerender({ accountId: "00000000-0000-4000-8000-00000000000a" });
    await waitFor(() => expect(result.current.isFetching).toBe(false));
    expect(portal.callsTo("/devices/list")).not.toEqual([]);
  });

  test("is named where one device is asked for or commanded without it", async () => {
    portal.open({ seed: smallHouse() });
    const { result } = renderHook(() => ({ device: useDevice(undefined as never), lock: useLockDoor() }), inPortal());
    await waitFor(() => expect(result.current.device.error?.message).toContain("Pass `deviceId`"));
    await act(() =>
      expect(result.current.lock.mutateAsync({} as never)).rejects.toThrow("Call `mutate({ deviceId })`"),
    );
    expect(portal.calls.filter(({ route }) => route.startsWith("/locks") || route === "/devices/get")).toEqual([]);
  });
});
