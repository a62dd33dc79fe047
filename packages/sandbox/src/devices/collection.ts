import { addDeviceEvent } from "../events/add-device-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { Device } from "./device.ts";

/** How devices are kept, managed and unmanaged. */
export const devices: Declaration<Device> = {
  id: "device_id",
  under: { connected_account_id: "connected_accounts" },
  refersTo: { space_ids: "spaces" },
  onRemove: (store, device, at) => {
    addDeviceEvent(store, device, "device.deleted", at, { device_name: device.nickname ?? device.name });
  },
};
