import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";
import { findDevice } from "./find-device.ts";

/** `/devices/delete` */
export const deleteDevice = route({
  path: "/devices/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ device_id: field.id }),
  handle: ({ store, caller, params }) => {
    const { device_id } = findDevice(store, caller, params.device_id);
    remove(store, "devices", device_id);
    return {};
  },
});
