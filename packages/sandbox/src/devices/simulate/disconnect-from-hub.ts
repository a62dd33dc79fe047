import { setHubOnline } from "../set-hub-online.ts";
import { simulateRoute } from "./simulate-route.ts";

/** `/devices/simulate/disconnect_from_hub` */
export const simulateDisconnectFromHub = simulateRoute(
  "disconnect_from_hub",
  "can_simulate_hub_disconnection",
  (store, device) => setHubOnline(store, device, false),
);
