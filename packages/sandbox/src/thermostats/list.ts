import { deviceListRoute } from "../devices/list-route.ts";

/** `/thermostats/list` */
export const listThermostats = deviceListRoute("thermostats", "thermostat");
