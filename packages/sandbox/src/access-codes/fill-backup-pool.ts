import type { Store } from "../store/store.ts";
import { BACKUP_POOL_SIZE } from "../undocumented-access.ts";
import { addCode } from "./add-code.ts";
import { suggestCode } from "./suggest-code.ts";

/** Fills a device's pool of backup codes up, as far as it has one and room in it. */
export function fillBackupPool(store: Store, device_id: string, at: number): void {
  const device = store.devices.get(device_id);
  if (device?.properties["supports_backup_access_code_pool"] !== true) return;
  const pool = store.access_codes.by("device_id", device_id).filter(({ is_in_pool }) => is_in_pool);
  for (let size = pool.length; size < BACKUP_POOL_SIZE; size += 1) {
    const code = suggestCode(store, [device], { starts_at: undefined, ends_at: undefined });
    if (code === undefined) return;
    addCode(store, { device_id, code, name: "Backup code", is_in_pool: true }, at);
  }
}
