import { takeFromAccount } from "../take-from-account.ts";
import { simulateRoute } from "./simulate-route.ts";

/** `/devices/simulate/remove` */
export const simulateRemove = simulateRoute("remove", "can_simulate_removal", (store, device) =>
  takeFromAccount(store, device),
);
