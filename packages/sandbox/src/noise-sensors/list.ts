import { deviceListRoute } from "../devices/list-route.ts";

/** `/noise_sensors/list` */
export const listNoiseSensors = deviceListRoute("noise_sensors", "noise_detection");
