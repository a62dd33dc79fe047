import { z } from "zod";
import { findDevice } from "../../devices/find-device.ts";
import { field } from "../../http/field.ts";
import { invalidInput } from "../../http/invalid-input.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { addUnmanagedCode } from "../add-unmanaged-code.ts";
import { checkDevice } from "../check-device.ts";
import { clashingCode } from "../clashing-code.ts";
import { toWireUnmanagedCode } from "../to-wire-unmanaged.ts";

/** `/access_codes/simulate/create_unmanaged_access_code` */
export const simulateUnmanagedAccessCode = route({
  path: "/access_codes/simulate/create_unmanaged_access_code",
  methods: VERBS.action,
  auth: ["api_key", "client_session"],
  params: z.object({
    device_id: field.id,
    name: z.string(),
    code: z.string().min(4).max(8).regex(/^\d+$/, "Must be digits only"),
  }),
  handle: ({ store, caller, params: { device_id, name, code } }) => {
    const device = findDevice(store, caller, device_id);
    checkDevice(store, device, { is_offline: false, attempt_for_offline_device: true });
    const clash = clashingCode(store, { device_id, code, starts_at: undefined, ends_at: undefined });
    if (clash?.on_device) throw invalidInput("A code with this PIN is on the device already", "code");
    return { access_code: toWireUnmanagedCode(store, addUnmanagedCode(store, { device_id, name, code })) };
  },
});
