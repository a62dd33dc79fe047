import type { Device, Pagination } from "../api/resources.ts";

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
