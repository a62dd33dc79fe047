import { z } from "zod";
import type { Device } from "../devices/device.ts";
import { findDevice } from "../devices/find-device.ts";
import { ApiError } from "../http/api-error.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkRate } from "../locks/check-rate.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { CODES_CREATED_PER_MINUTE } from "../undocumented-access.ts";
import { addCode } from "./add-code.ts";
import { checkDevice } from "./check-device.ts";
import { checkTimes } from "./check-times.ts";
import { chooseCode } from "./choose-code.ts";
import { codeFields } from "./code-fields.ts";
import { fillBackupPool } from "./fill-backup-pool.ts";
import { readFrame } from "./read-frame.ts";
import { toWireCode } from "./to-wire.ts";

const params = z.object({
  device_ids: field.ids,
  behavior_when_code_cannot_be_shared: z.enum(["throw", "create_random_code"]).optional(),
  ...codeFields,
});

type Wanted = Parameters<typeof chooseCode>[2];

/** `/access_codes/create_multiple` */
export const createAccessCodes = route({
  path: "/access_codes/create_multiple",
  methods: VERBS.add,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params,
  handle: ({ store, caller, params: asked }) => {
    const devices = [...new Set(asked.device_ids)].map((id) => findDevice(store, caller, id));
    if (devices.length === 0) throw invalidInput("Name at least one device", "device_ids");
    for (const device of devices) checkDevice(store, device, { ...asked, is_offline: false });
    const frame = readFrame(asked, store.clock.now());
    for (const device of devices) checkTimes(device, frame, store.clock.now());
    const mayDiffer = asked.behavior_when_code_cannot_be_shared === "create_random_code";
    const codes = chooseCodes(store, devices, { ...asked, ...frame }, mayDiffer);
    for (const { device_id } of devices) checkRate(store, device_id, "/access_codes/create", CODES_CREATED_PER_MINUTE);
    // Codes whose PIN was chosen by hand are not linked: that is how Seam has it.
    const common_code_key =
      asked.code === undefined ? `auto_set_by_create_multiple_${uuidFrom(`common:${store.sequence}`)}` : undefined;
    const made = devices.map(({ device_id }, index) =>
      addCode(store, {
        ...asked,
        ...frame,
        device_id,
        code: codes[index] ?? "",
        common_code_key: codes[index] === codes[0] ? common_code_key : undefined,
        uses_backup_pool: asked.use_backup_access_code_pool,
        is_external_modification_allowed: asked.is_external_modification_allowed ?? asked.allow_external_modification,
      }),
    );
    for (const code of made) if (code.uses_backup_pool) fillBackupPool(store, code.device_id, store.clock.now());
    return { access_codes: made.map((code) => toWireCode(store, code)) };
  },
});

/** One PIN for all; or, where that can't be and may differ, the first device's for those that take it and one each for the others. */
function chooseCodes(store: Store, devices: Device[], wanted: Wanted, mayDiffer: boolean): string[] {
  const shared = attempt(() => chooseCode(store, devices, wanted));
  if (typeof shared === "string") return devices.map(() => shared);
  if (!mayDiffer) throw shared;
  let common = wanted.code;
  return devices.map((device) => {
    const same = attempt(() => chooseCode(store, [device], { ...wanted, code: common }));
    const code = typeof same === "string" ? same : chooseCode(store, [device], { ...wanted, code: undefined });
    common ??= code;
    return code;
  });
}

function attempt(choose: () => string): string | ApiError {
  try {
    return choose();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
