import { z } from "zod";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { findDeviceBy } from "../find-device-by.ts";
import { toWireUnmanaged } from "../to-wire-unmanaged.ts";

/** `/devices/unmanaged/get` */
export const getUnmanagedDevice = route({
  path: "/devices/unmanaged/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id.optional(), name: z.string().optional() }),
  handle: (context) => ({
    device: toWireUnmanaged(context.store, findDeviceBy(context, context.params, false), context.origin),
  }),
});
