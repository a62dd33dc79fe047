import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { AccessCode } from "./access-code.ts";

type Told = Pick<AccessCode, "device_id" | "code" | "is_managed" | "on_device" | "status">;
type Untold = { [Key in Exclude<keyof AccessCode, keyof Told>]?: AccessCode[Key] | undefined };

/** Makes the record of a new code; what is not told is off, empty or unknown. */
export function newRecord(store: Store, wanted: Told & Untold, created_at: number): AccessCode {
  const sequence = store.next_sequence();
  return {
    sequence,
    access_code_id: uuidFrom(`access_code:${sequence}`),
    device_id: wanted.device_id,
    access_method_id: wanted.access_method_id,
    common_code_key: wanted.common_code_key,
    name: wanted.name,
    code: wanted.code,
    status: wanted.status,
    starts_at: wanted.starts_at,
    ends_at: wanted.ends_at,
    is_managed: wanted.is_managed,
    is_one_time_use: wanted.is_one_time_use ?? false,
    is_offline_access_code: wanted.is_offline_access_code ?? false,
    is_external_modification_allowed: wanted.is_external_modification_allowed ?? false,
    prefer_native_scheduling: wanted.prefer_native_scheduling ?? true,
    is_scheduled_on_device: false,
    uses_backup_pool: wanted.uses_backup_pool ?? false,
    is_backup: wanted.is_in_pool ?? false,
    is_in_pool: wanted.is_in_pool ?? false,
    pulled_backup_access_code_id: undefined,
    on_device: wanted.on_device,
    mutations: [],
    step: undefined,
    step_at: undefined,
    action_attempt_ids: [],
    errors: [],
    warnings: [],
    created_at,
  };
}
