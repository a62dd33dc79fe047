import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { customerOfQuery } from "../undocumented.ts";
import { deviceFilter } from "./device-filter.ts";
import { toWireDevice } from "./to-wire.ts";

/** `/devices/list` */
export const listDevices = route({
  path: "/devices/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    ...deviceFilter.shape,
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params, origin } = context;
    const scope = scopeOf(store, caller);
    const customer = customerOfQuery(scope.customer_key, params.customer_key);
    const passes = deviceFilter.compile(store, params);
    const found = [...store.devices.values()].filter(
      (device) =>
        device.is_managed &&
        scope.device(device) &&
        (customer === undefined ||
          store.connected_accounts.get(device.connected_account_id)?.customer_key === customer) &&
        passes(device),
    );
    const { page, pagination } = paginate(found, context);
    return { devices: page.map((device) => toWireDevice(store, device, origin)), pagination };
  },
});
