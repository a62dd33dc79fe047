import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { newRecord } from "./new-record.ts";
import { proceed } from "./proceed.ts";

type Optional =
  | "access_method_id"
  | "common_code_key"
  | "name"
  | "starts_at"
  | "ends_at"
  | "is_one_time_use"
  | "is_offline_access_code"
  | "is_external_modification_allowed"
  | "prefer_native_scheduling"
  | "uses_backup_pool"
  | "is_in_pool";

/** What a new code is told; times are milliseconds since 1970. */
export type NewCode = Pick<AccessCode, "device_id" | "code"> & { [Key in Optional]?: AccessCode[Key] | undefined };

/** Makes a managed access code and sends it on its way to its device. Whether it may be is asked before. */
export function addCode(store: Store, wanted: NewCode, at = store.clock.now()): AccessCode {
  const record = newRecord(store, { ...wanted, is_managed: true, on_device: false, status: "unset" }, at);
  const code = store.access_codes.add(record);
  if (!code.is_in_pool) addCodeEvent(store, code, "access_code.created", at);
  proceed(store, code, at);
  return code;
}
