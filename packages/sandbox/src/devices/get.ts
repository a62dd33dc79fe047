import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { findDeviceBy } from "./find-device-by.ts";
import { toWireDevice } from "./to-wire.ts";

/** `/devices/get` */
export const getDevice = route({
  path: "/devices/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ device_id: field.id.optional(), name: z.string().optional() }),
  handle: (context) => ({
    device: toWireDevice(context.store, findDeviceBy(context, context.params), context.origin),
  }),
});
