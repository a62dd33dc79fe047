import type { Route } from "../http/route.ts";
import { deleteDevice } from "./delete.ts";
import { getDevice } from "./get.ts";
import { listDeviceProviders } from "./list-device-providers.ts";
import { listDevices } from "./list.ts";
import { simulateConnectToHub } from "./simulate/connect-to-hub.ts";
import { simulateConnect } from "./simulate/connect.ts";
import { simulateDisconnectFromHub } from "./simulate/disconnect-from-hub.ts";
import { simulateDisconnect } from "./simulate/disconnect.ts";
import { simulatePaidSubscription } from "./simulate/paid-subscription.ts";
import { simulateRemove } from "./simulate/remove.ts";
import { getUnmanagedDevice } from "./unmanaged/get.ts";
import { listUnmanagedDevices } from "./unmanaged/list.ts";
import { updateUnmanagedDevice } from "./unmanaged/update.ts";
import { updateDevice } from "./update.ts";

/** The routes of devices. */
export const deviceRoutes: readonly Route[] = [
  deleteDevice,
  getDevice,
  getUnmanagedDevice,
  listDeviceProviders,
  listDevices,
  listUnmanagedDevices,
  simulateConnect,
  simulateConnectToHub,
  simulateDisconnect,
  simulateDisconnectFromHub,
  simulatePaidSubscription,
  simulateRemove,
  updateDevice,
  updateUnmanagedDevice,
];
