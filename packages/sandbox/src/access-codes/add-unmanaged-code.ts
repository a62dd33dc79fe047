import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { newRecord } from "./new-record.ts";

/** Makes a code that somebody set at the lock itself. */
export function addUnmanagedCode(store: Store, wanted: { device_id: string; name: string; code: string }): AccessCode {
  const now = store.clock.now();
  const record = newRecord(store, { ...wanted, is_managed: false, on_device: true, status: "set" }, now);
  const code = store.access_codes.add(record);
  addCodeEvent(store, code, "access_code.unmanaged.created", now);
  return code;
}
