import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkRate } from "../locks/check-rate.ts";
import type { Store } from "../store/store.ts";
import { CODES_UPDATED_PER_MINUTE, roundForOffline } from "../undocumented-access.ts";
import type { AccessCode } from "./access-code.ts";
import { changeCode, type CodeChanges } from "./change-code.ts";
import { checkDevice } from "./check-device.ts";
import { checkTimes } from "./check-times.ts";
import { chooseCode } from "./choose-code.ts";
import { codeFields } from "./code-fields.ts";
import { fillBackupPool } from "./fill-backup-pool.ts";
import { findCode } from "./find-code.ts";
import { isBeingDeleted } from "./is-being-deleted.ts";
import { mergeFrame } from "./merge-frame.ts";
import { offlineFields } from "./offline-fields.ts";
import { startAttempt } from "./start-attempt.ts";

const params = z.object({
  access_code_id: field.id,
  device_id: field.id.optional(),
  type: z.enum(["ongoing", "time_bound"]).optional(),
  is_managed: z.boolean().optional(),
  ...codeFields,
  ...offlineFields,
});

type Asked = z.output<typeof params>;

/** `/access_codes/update` */
export const updateAccessCode = route({
  path: "/access_codes/update",
  methods: VERBS.updateOrPut,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params,
  handle: (context) => {
    const { store, params: asked, path } = context;
    const code = findCode(context, { access_code_id: asked.access_code_id, device_id: asked.device_id });
    const changes = changesOf(store, code, asked);
    checkRate(store, code.device_id, path, CODES_UPDATED_PER_MINUTE);
    const { prefer_native_scheduling = code.prefer_native_scheduling, is_managed = true } = asked;
    code.prefer_native_scheduling = prefer_native_scheduling;
    code.is_one_time_use = asked.is_one_time_use ?? code.is_one_time_use;
    code.uses_backup_pool = asked.use_backup_access_code_pool ?? code.uses_backup_pool;
    code.is_external_modification_allowed =
      asked.is_external_modification_allowed ??
      asked.allow_external_modification ??
      code.is_external_modification_allowed;
    changeCode(store, code, changes, store.clock.now());
    const action_attempt = startAttempt(store, code, "UPDATE_ACCESS_CODE");
    if (code.uses_backup_pool) fillBackupPool(store, code.device_id, store.clock.now());
    code.is_managed = is_managed;
    return { action_attempt };
  },
});

/** Reads what is to change, and refuses it before anything has. */
function changesOf(store: Store, code: AccessCode, asked: Asked): CodeChanges {
  const device = store.devices.get(code.device_id);
  if (!device) throw notFound("access_code");
  if (isBeingDeleted(code)) throw invalidInput("This code is being deleted", "access_code_id");
  const is_offline = code.is_offline_access_code;
  if ((asked.is_offline_access_code ?? asked.use_offline_access_code ?? is_offline) !== is_offline) {
    throw invalidInput("A code stays what it was made as: online or offline", "is_offline_access_code");
  }
  checkDevice(store, device, { ...asked, is_offline });
  if (is_offline && asked.code !== undefined) throw invalidInput("The PIN of an offline code can't be chosen", "code");
  if (asked.is_one_time_use && !is_offline) {
    throw invalidInput("Only an offline code can be for one use", "is_one_time_use");
  }
  const frame = frameOf(store, code, asked);
  if (!is_offline && (frame.starts_at !== code.starts_at || frame.ends_at !== code.ends_at)) {
    checkTimes(device, frame, store.clock.now());
  }
  const times = is_offline ? roundForOffline(frame, asked.max_time_rounding) : frame;
  const { access_code_id } = code;
  const pin = chooseCode(store, [device], { ...times, access_code_id, code: asked.code ?? code.code });
  return { ...times, code: pin, ...(asked.name !== undefined && { name: asked.name }) };
}

function frameOf(store: Store, code: AccessCode, { type, starts_at, ends_at }: Asked) {
  if (type === "ongoing") {
    if (starts_at ?? ends_at) throw invalidInput("An ongoing code has no times", "type");
    return { starts_at: undefined, ends_at: undefined };
  }
  if (type === undefined && starts_at === undefined && ends_at === undefined) {
    return { starts_at: code.starts_at, ends_at: code.ends_at };
  }
  if (ends_at === undefined && code.ends_at === undefined)
    throw invalidInput("A time-bound code needs an end", "ends_at");
  return mergeFrame(code, { starts_at, ends_at }, store.clock.now());
}
