import { z } from "zod";
import { addDeviceEvent } from "../events/add-device-event.ts";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { mergeMetadata } from "../undocumented.ts";
import { findDevice } from "./find-device.ts";
import { metadataPatch } from "./metadata-patch.ts";

const name = z.string().nullish();

/** `/devices/update` */
export const updateDevice = route({
  path: "/devices/update",
  methods: VERBS.update,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({
    device_id: field.id,
    name,
    properties: z.object({ name }).optional(),
    custom_metadata: metadataPatch.optional(),
    is_managed: z.boolean().default(true),
    backup_access_code_pool_enabled: z.boolean().optional(),
  }),
  handle: ({ store, caller, params }) => {
    const device = findDevice(store, caller, params.device_id);
    const now = store.clock.now();
    const wanted = params.name === undefined ? params.properties?.name : params.name;
    const before = device.nickname ?? device.name;
    if (wanted !== undefined) device.nickname = wanted ?? undefined;
    const after = device.nickname ?? device.name;
    if (after !== before) addDeviceEvent(store, device, "device.name_changed", now, { device_name: after });
    if (params.custom_metadata) device.custom_metadata = mergeMetadata(device.custom_metadata, params.custom_metadata);
    if (params.backup_access_code_pool_enabled !== undefined) {
      const { backup_access_code_pool_enabled } = params;
      device.properties = { ...device.properties, backup_access_code_pool_enabled };
    }
    if (!params.is_managed) {
      device.is_managed = false;
      addDeviceEvent(store, device, "device.converted_to_unmanaged", now);
    }
    return {};
  },
});
