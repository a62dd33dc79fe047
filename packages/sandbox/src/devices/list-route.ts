import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route, type Route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery } from "../undocumented.ts";
import { deviceFilter } from "./device-filter.ts";
import { devicesOf } from "./devices-of.ts";
import { toWireDevice } from "./to-wire.ts";

/** Makes the list of one kind of devices, which Seam gives twice, as `devices` and under the kind's own name, and without a cursor. */
export function deviceListRoute(kind: "locks" | "noise_sensors" | "thermostats", capability: string): Route {
  return route({
    path: `/${kind}/list`,
    methods: VERBS.read,
    auth: ["api_key", "client_session"],
    params: z.object({
      customer_key: field.customerKey.optional(),
      ...deviceFilter.shape,
      limit: field.limit(500),
      page_cursor: field.cursor,
    }),
    handle: (context) => {
      const { store, caller, params, origin } = context;
      const { customer_key: own, connected_account_ids } = scopeOf(store, caller);
      const customer_key = customerOfQuery(own, params.customer_key);
      const source = devicesOf(store, { customer_key, connected_account_ids });
      const passes = deviceFilter.compile(store, params);
      const { page } = paginate(
        source,
        (device) => device.is_managed && device.capabilities_supported.includes(capability) && passes(device),
        context,
      );
      const devices = page.map((device) => toWireDevice(store, device, origin));
      return { devices, [kind]: devices };
    },
  });
}
