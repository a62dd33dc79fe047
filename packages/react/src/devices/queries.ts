import { queryOptions, type InfiniteData } from "@tanstack/react-query";
import { answerList, answerPart } from "../api/answer-part.ts";
import { PortalError } from "../api/portal-error.ts";
import type { Device } from "../api/resources.ts";
import { listQuery } from "../provider/list-query.ts";
import type { PortalSession } from "../provider/session.ts";
import type { DeviceListParams, DevicePage } from "./device-page.ts";
import { deviceStoreOf } from "./device-store.ts";
import { normalizeDevices } from "./normalize-device.ts";

type ListData = InfiniteData<DevicePage, string | null>;

/** The customer's devices, page after page: `/devices/list`. */
export const deviceListQuery = (session: PortalSession, params: DeviceListParams) =>
  listQuery<DevicePage>(session, {
    route: "/devices/list",
    rows: "devices",
    params,
    page: (rows, pagination, askedAt) => ({
      devices: deviceStoreOf(session).settle(normalizeDevices(rows), askedAt),
      pagination,
    }),
  });

/** One device: `/devices/get`. What is already known of it is shown at once, with its age. */
export const deviceQuery = (session: PortalSession, deviceId: string) => {
  const store = deviceStoreOf(session);
  return queryOptions<Device, PortalError>({
    queryKey: [session.customerKey, "/devices/get", { device_id: deviceId }],
    queryFn: async ({ signal }) => {
      if (!deviceId) throw nameless();
      const askedAt = Date.now();
      const answer = await session.call("/devices/get", { device_id: deviceId }, { signal });
      const [device] = normalizeDevices([{ device_id: deviceId, ...answerPart(answer, "device", "/devices/get") }]);
      if (device?.device_id !== deviceId) throw anotherDevice();
      const [newest = device] = store.settle([device], askedAt);
      showInLists(session, [newest]);
      return newest;
    },
    initialData: () => store.get(deviceId),
    initialDataUpdatedAt: () => store.askedAt(deviceId),
  });
};

/** Reads some devices anew and shows them wherever they are on screen: `/devices/list { device_ids }`. */
export async function refreshDevices(
  session: PortalSession,
  deviceIds: readonly string[],
  signal?: AbortSignal,
): Promise<Device[]> {
  const { queryClient } = session;
  const askedAt = Date.now();
  const answer = await session.call("/devices/list", { device_ids: deviceIds, limit: deviceIds.length }, { signal });
  const read = normalizeDevices(answerList(answer, "devices", "/devices/list"));
  const devices = deviceStoreOf(session).settle(read, askedAt);
  showInLists(session, devices);
  for (const device of devices) {
    const { queryKey } = deviceQuery(session, device.device_id);
    if (queryClient.getQueryState(queryKey)) queryClient.setQueryData(queryKey, device);
  }
  return devices;
}

/** Whether a device stands in a list that was read. */
export function isListed(session: PortalSession, deviceId: string): boolean {
  return listsOf(session).some(({ state }) => holds(state.data as ListData | undefined, new Set([deviceId])));
}

/** Puts newer devices in the place of older ones in the lists that hold them; what is said of the list itself stays. */
function showInLists(session: PortalSession, devices: readonly Device[]): void {
  const byId = new Map(devices.map((device) => [device.device_id, device]));
  for (const query of listsOf(session)) {
    const data = query.state.data as ListData | undefined;
    if (!holds(data, byId)) continue;
    const pages = data.pages.map((page) => ({
      ...page,
      devices: page.devices.map((device) => byId.get(device.device_id) ?? device),
    }));
    query.setState({ data: { ...data, pages } });
  }
}

function holds(data: ListData | undefined, ids: { has: (id: string) => boolean }): data is ListData {
  return data?.pages.some(({ devices }) => devices.some(({ device_id }) => ids.has(device_id))) ?? false;
}

const listsOf = ({ queryClient, customerKey }: PortalSession) =>
  queryClient.getQueryCache().findAll({ queryKey: [customerKey, "/devices/list"] });

const nameless = () =>
  new PortalError("A device was asked for without its id, so there is none to show. Pass `deviceId`.", {
    code: "invalid_input",
    route: "/devices/get",
  });

const anotherDevice = () =>
  new PortalError("/devices/get was answered with another device than the one asked for, so it is not shown.", {
    code: "invalid_response",
    route: "/devices/get",
  });
