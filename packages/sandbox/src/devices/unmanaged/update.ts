import { z } from "zod";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { mergeMetadata } from "../../undocumented.ts";
import { manage } from "../manage.ts";
import { findDeviceBy } from "../find-device-by.ts";
import { metadataPatch } from "../metadata-patch.ts";

/** `/devices/unmanaged/update` */
export const updateUnmanagedDevice = route({
  path: "/devices/unmanaged/update",
  methods: VERBS.update,
  auth: ["api_key"],
  params: z.object({
    device_id: field.id,
    custom_metadata: metadataPatch.optional(),
    is_managed: z.literal(true).optional(),
  }),
  handle: (context) => {
    const { store, params } = context;
    const device = findDeviceBy(context, { device_id: params.device_id }, false);
    if (params.custom_metadata) device.custom_metadata = mergeMetadata(device.custom_metadata, params.custom_metadata);
    if (params.is_managed) manage(store, device);
    return {};
  },
});
