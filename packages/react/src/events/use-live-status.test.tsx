import { renderHook, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDevice } from "../devices/use-device.ts";
import { portalWrapper } from "../testing/portal-wrapper.tsx";
import { servePortal } from "../testing/serve-portal.ts";
import { HOUSE, smallHouse } from "../testing/small-house.ts";
import { useLiveStatus } from "./use-live-status.ts";

const portal = servePortal();
const wrapper = portalWrapper(HOUSE.customerKey);

test("a page that shows nothing else is told how fresh it is too", async () => {
  portal.open({ seed: smallHouse(), live: true });
  const { result } = renderHook(() => useLiveStatus(), { wrapper });
  await waitFor(() => expect(result.current.state).toBe("live"));
  expect(portal.streams).toHaveLength(1);
});

test("a door shows what happens to it also where the status was asked for last", async () => {
  const sandbox = portal.open({ seed: smallHouse(), live: true });
  const { result } = renderHook(() => ({ door: useDevice(HOUSE.door), status: useLiveStatus() }), { wrapper });
  await waitFor(() => expect(result.current.status.state).toBe("live"));
  await waitFor(() => expect(result.current.door.data?.properties.locked).toBe(true));
  sandbox.simulate.turnLock({ device_id: HOUSE.door, locked: false });
  await waitFor(() => expect(result.current.door.data?.properties.locked).toBe(false));
  expect(portal.streams).toHaveLength(1);
});
