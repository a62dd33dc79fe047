import type { Route } from "../http/route.ts";
import { deleteDevice } from "./delete.ts";
import { getDevice } from "./get.ts";
import { listDevices } from "./list.ts";
import { updateDevice } from "./update.ts";

/** The routes of devices. */
export const deviceRoutes: readonly Route[] = [deleteDevice, getDevice, listDevices, updateDevice];
