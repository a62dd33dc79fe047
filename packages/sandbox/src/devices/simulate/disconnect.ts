import { setOnline } from "../set-online.ts";
import { simulateRoute } from "./simulate-route.ts";

/** `/devices/simulate/disconnect` */
export const simulateDisconnect = simulateRoute("disconnect", "can_simulate_disconnection", (store, device) =>
  setOnline(store, device, false),
);
