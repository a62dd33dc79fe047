import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { findDevice } from "./find-device.ts";
import { toWireDevice } from "./to-wire.ts";

/** `/devices/get` */
export const getDevice = route({
  path: "/devices/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z
    .object({ device_id: field.id.optional(), name: z.string().optional() })
    .refine(
      ({ device_id, name }) => device_id !== undefined || name !== undefined,
      "Must specify either device_id or name",
    ),
  handle: ({ store, caller, origin, params: { device_id, name } }) => {
    const scope = scopeOf(store, caller);
    const named = (): string | undefined =>
      store.devices.all.find(
        (device) => (device.nickname ?? device.name) === name && device.is_managed && scope.owns(device),
      )?.device_id;
    const id = device_id ?? named();
    if (id === undefined) throw notFound("device");
    return { device: toWireDevice(store, findDevice(store, caller, id), origin) };
  },
});
