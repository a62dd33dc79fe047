import { infiniteQueryOptions, queryOptions, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { answerList, answerPart } from "../api/answer-part.ts";
import type { Device, Pagination } from "../api/resources.ts";
import type { PortalSession } from "../provider/session.ts";
import { normalizeDevices } from "./normalize-device.ts";

/** Filters of `/devices/list`; the customer is added by the road. */
export interface DeviceListParams {
  /** Devices a page. @default 100 */
  limit?: number | undefined;
  device_ids?: string[] | undefined;
  space_id?: string | undefined;
  connected_account_id?: string | undefined;
  device_type?: string | undefined;
  manufacturer?: string | undefined;
  search?: string | undefined;
}

/** One page of `/devices/list`. */
export interface DevicePage {
  devices: Device[];
  pagination: Pagination;
}

/** The customer's devices, page after page: `/devices/list`. */
export const deviceListQuery = ({ customerKey, call }: PortalSession, params: DeviceListParams) =>
  infiniteQueryOptions({
    queryKey: [customerKey, "/devices/list", params],
    queryFn: async ({ pageParam, signal }): Promise<DevicePage> => {
      // Seam wants the same parameters with every cursor, the limit included.
      const body = { ...params, ...(pageParam !== null && { page_cursor: pageParam }) };
      const page = await call<DevicePage>("/devices/list", body, { signal });
      return {
        devices: normalizeDevices(answerList(page, "devices", "/devices/list")),
        pagination: page.pagination ?? { has_next_page: false, next_page_cursor: null },
      };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pagination }) => (pagination.has_next_page ? pagination.next_page_cursor : null),
  });

/** One device: `/devices/get`. What a list already knows of it is shown at once, with the list's age. */
export const deviceQuery = (session: PortalSession, deviceId: string) =>
  queryOptions({
    queryKey: [session.customerKey, "/devices/get", { device_id: deviceId }],
    queryFn: async ({ signal }): Promise<Device> => {
      const answer = await session.call("/devices/get", { device_id: deviceId }, { signal });
      const device = answerPart(answer, "device", "/devices/get");
      const [known] = normalizeDevices([{ ...device, device_id: deviceId }]) as [Device];
      showInLists(session, [known]);
      return known;
    },
    initialData: () => findInLists(session, deviceId)?.device,
    initialDataUpdatedAt: () => findInLists(session, deviceId)?.updatedAt,
  });

/** Reads some devices anew and shows them wherever they are on screen: `/devices/list { device_ids }`. */
export async function refreshDevices(session: PortalSession, deviceIds: string[]): Promise<Device[]> {
  const answer = await session.call("/devices/list", { device_ids: deviceIds, limit: deviceIds.length });
  const devices = normalizeDevices(answerList(answer, "devices", "/devices/list"));
  showInLists(session, devices);
  for (const device of devices)
    session.queryClient.setQueryData(deviceQuery(session, device.device_id).queryKey, device);
  return devices;
}

/** What is known of a device now, without asking. */
export function knownDevice(session: PortalSession, deviceId: string): Device | undefined {
  const { queryKey } = deviceQuery(session, deviceId);
  return findInLists(session, deviceId)?.device ?? session.queryClient.getQueryData(queryKey);
}

type ListData = InfiniteData<DevicePage, string | null>;

/** Puts newer devices in the place of older ones in every list, without making the list itself look newer. */
function showInLists({ queryClient, customerKey }: PortalSession, devices: readonly Device[]): void {
  const byId = new Map(devices.map((device) => [device.device_id, device]));
  for (const query of listsOf(queryClient, customerKey)) {
    queryClient.setQueryData<ListData>(
      query.queryKey,
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) =>
            page.devices.some(({ device_id }) => byId.has(device_id))
              ? { ...page, devices: page.devices.map((device) => byId.get(device.device_id) ?? device) }
              : page,
          ),
        },
      { updatedAt: query.state.dataUpdatedAt },
    );
  }
}

function findInLists(
  { queryClient, customerKey }: PortalSession,
  deviceId: string,
): { device: Device; updatedAt: number } | undefined {
  for (const { state } of listsOf(queryClient, customerKey)) {
    for (const page of (state.data as ListData | undefined)?.pages ?? []) {
      const device = page.devices.find(({ device_id }) => device_id === deviceId);
      if (device) return { device, updatedAt: state.dataUpdatedAt };
    }
  }
  return undefined;
}

const listsOf = (queryClient: QueryClient, customerKey: string) =>
  queryClient.getQueryCache().findAll({ queryKey: [customerKey, "/devices/list"] });
