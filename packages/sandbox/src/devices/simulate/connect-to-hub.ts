import { setHubOnline } from "../set-hub-online.ts";
import { simulateRoute } from "./simulate-route.ts";

/** `/devices/simulate/connect_to_hub` */
export const simulateConnectToHub = simulateRoute("connect_to_hub", "can_simulate_hub_connection", (store, device) =>
  setHubOnline(store, device, true),
);
