import { setOnline } from "../set-online.ts";
import { simulateRoute } from "./simulate-route.ts";

/** `/devices/simulate/connect` */
export const simulateConnect = simulateRoute("connect", "can_simulate_connection", (store, device) =>
  setOnline(store, device, true),
);
