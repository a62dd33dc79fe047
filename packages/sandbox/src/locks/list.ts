import { deviceListRoute } from "../devices/list-route.ts";

/** `/locks/list` */
export const listLocks = deviceListRoute("locks", "lock");
