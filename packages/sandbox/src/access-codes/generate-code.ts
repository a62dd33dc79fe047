import { z } from "zod";
import { findDevice } from "../devices/find-device.ts";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkDevice } from "./check-device.ts";
import { chooseCode } from "./choose-code.ts";

/** `/access_codes/generate_code` */
export const generateAccessCode = route({
  path: "/access_codes/generate_code",
  methods: VERBS.read,
  auth: ["api_key", "client_session"],
  params: z.object({ device_id: field.id }),
  handle: ({ store, caller, params }) => {
    const device = findDevice(store, caller, params.device_id);
    checkDevice(store, device, { is_offline: false, attempt_for_offline_device: true });
    const code = chooseCode(store, [device], { starts_at: undefined, ends_at: undefined });
    return { generated_code: { device_id: device.device_id, code } };
  },
});
