import { z } from "zod";
import { findDeviceBy } from "../devices/find-device-by.ts";
import { toWireDevice } from "../devices/to-wire.ts";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/locks/get`, which Seam has deprecated. */
export const getLock = route({
  path: "/locks/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id.optional(), name: z.string().optional() }),
  handle: (context) => {
    const device = findDeviceBy(context, context.params);
    if (!device.capabilities_supported.includes("lock")) throw notFound("device");
    const lock = toWireDevice(context.store, device, context.origin);
    return { device: lock, lock };
  },
});
