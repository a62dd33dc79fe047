import { z } from "zod";
import { findDevice } from "../devices/find-device.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkRate } from "../locks/check-rate.ts";
import type { Store } from "../store/store.ts";
import { CODES_CREATED_PER_MINUTE, roundForOffline } from "../undocumented-access.ts";
import { addCode } from "./add-code.ts";
import { checkDevice } from "./check-device.ts";
import { checkTimes } from "./check-times.ts";
import { chooseCode } from "./choose-code.ts";
import { codeFields } from "./code-fields.ts";
import { fillBackupPool } from "./fill-backup-pool.ts";
import { offlineFields } from "./offline-fields.ts";
import { readFrame } from "./read-frame.ts";
import { startAttempt } from "./start-attempt.ts";
import { toWireCode } from "./to-wire.ts";

const params = z.object({
  device_id: field.id,
  common_code_key: z.string().optional(),
  ...codeFields,
  ...offlineFields,
});

type Asked = z.output<typeof params>;

/** `/access_codes/create` */
export const createAccessCode = route({
  path: "/access_codes/create",
  methods: VERBS.action,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params,
  handle: ({ store, caller, params: asked, path }) => {
    const device = findDevice(store, caller, asked.device_id);
    const is_offline_access_code = asked.is_offline_access_code ?? asked.use_offline_access_code ?? false;
    checkDevice(store, device, { ...asked, is_offline: is_offline_access_code });
    const now = store.clock.now();
    const frame = readFrame(asked, now);
    if (is_offline_access_code) checkOffline(asked, frame.ends_at);
    else checkTimes(device, frame, now);
    if (!is_offline_access_code && asked.is_one_time_use) {
      throw invalidInput("Only an offline code can be for one use", "is_one_time_use");
    }
    const times = is_offline_access_code ? roundForOffline(frame, asked.max_time_rounding) : frame;
    const code = chooseCode(store, [device], { ...asked, ...times, code: commonCode(store, asked) });
    checkRate(store, device.device_id, path, CODES_CREATED_PER_MINUTE);
    const made = addCode(store, {
      ...asked,
      ...times,
      code,
      is_offline_access_code,
      uses_backup_pool: asked.use_backup_access_code_pool,
      is_external_modification_allowed: asked.is_external_modification_allowed ?? asked.allow_external_modification,
    });
    const action_attempt = startAttempt(store, made, "CREATE_ACCESS_CODE");
    if (made.uses_backup_pool) fillBackupPool(store, device.device_id, now);
    return { access_code: toWireCode(store, made), action_attempt };
  },
});

function checkOffline({ code, is_one_time_use }: Asked, ends_at: number | undefined): void {
  if (code !== undefined) throw invalidInput("The PIN of an offline code can't be chosen: leave code out", "code");
  if (ends_at === undefined && !is_one_time_use) {
    throw invalidInput("An offline code needs an end, unless it is for one use", "ends_at");
  }
}

/** Codes with one key have one PIN. */
function commonCode(store: Store, { common_code_key, code }: Asked): string | undefined {
  if (common_code_key === undefined) return code;
  const known = store.access_codes.by("common_code_key", common_code_key)[0];
  if (known && code !== undefined && code !== known.code) {
    throw invalidInput("The codes with this common_code_key have another PIN: leave code out", "code");
  }
  return known?.code ?? code;
}
