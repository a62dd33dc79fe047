import { z } from "zod";
import { field } from "../../http/field.ts";
import { paginate } from "../../http/paginate.ts";
import { route } from "../../http/route.ts";
import { scopeOf } from "../../http/scope.ts";
import { VERBS } from "../../http/verbs.ts";
import { customerOfQuery } from "../../undocumented.ts";
import { deviceFilter } from "../device-filter.ts";
import { devicesOf } from "../devices-of.ts";
import { toWireUnmanaged } from "../to-wire-unmanaged.ts";

/** `/devices/unmanaged/list` */
export const listUnmanagedDevices = route({
  path: "/devices/unmanaged/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    customer_key: field.customerKey.optional(),
    ...deviceFilter.shape,
    limit: field.limit(22_900),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params, origin } = context;
    const { customer_key: own, connected_account_ids } = scopeOf(store, caller);
    const source = devicesOf(store, { customer_key: customerOfQuery(own, params.customer_key), connected_account_ids });
    const passes = deviceFilter.compile(store, params);
    const { page, pagination } = paginate(source, (device) => !device.is_managed && passes(device), context);
    return { devices: page.map((device) => toWireUnmanaged(store, device, origin)), pagination };
  },
});
