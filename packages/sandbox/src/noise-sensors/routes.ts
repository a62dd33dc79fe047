import type { Route } from "../http/route.ts";
import { listNoiseSensors } from "./list.ts";

/** The routes of noise sensors. */
export const noiseSensorRoutes: readonly Route[] = [listNoiseSensors];
