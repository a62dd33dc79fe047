import { z } from "zod";
import { addMethodEvent } from "../events/add-method-event.ts";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";
import { addCodeEvent } from "./add-code-event.ts";
import { fillBackupPool } from "./fill-backup-pool.ts";
import { findCode } from "./find-code.ts";
import { proceed } from "./proceed.ts";
import { toWireCode } from "./to-wire.ts";

/** `/access_codes/pull_backup_access_code` */
export const pullBackupAccessCode = route({
  path: "/access_codes/pull_backup_access_code",
  methods: VERBS.action,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({ access_code_id: field.id }),
  handle: (context) => {
    const { store } = context;
    const code = findCode(context, context.params);
    const backup = backupFor(store, code);
    pull(store, code, backup);
    return { access_code: toWireCode(store, code), backup_access_code: toWireCode(store, backup) };
  },
});

function backupFor(store: Store, code: AccessCode): AccessCode {
  if (code.ends_at === undefined)
    throw invalidInput("Only a time-bound code can be replaced by a backup code", "access_code_id");
  if (code.pulled_backup_access_code_id !== undefined)
    throw invalidInput("A backup code was already pulled for this code", "access_code_id");
  const pool = code.uses_backup_pool ? store.access_codes.by("device_id", code.device_id) : [];
  const backup = pool.find(({ is_in_pool, status }) => is_in_pool && status === "set");
  if (!backup) throw invalidInput("No backup code is available for this code", "access_code_id");
  return backup;
}

function pull(store: Store, code: AccessCode, backup: AccessCode): void {
  const now = store.clock.now();
  const { access_code_id: backup_access_code_id } = backup;
  backup.is_in_pool = false;
  backup.name = code.name;
  backup.starts_at = now;
  backup.ends_at = code.ends_at;
  store.access_codes.change(backup, { access_method_id: code.access_method_id });
  proceed(store, backup, now);
  code.pulled_backup_access_code_id = backup_access_code_id;
  const message = "A backup code stands in for this code.";
  code.warnings.push({ code: "using_backup_access_code", message, created_at: now });
  addCodeEvent(store, code, "access_code.backup_access_code_pulled", now, { backup_access_code_id });
  const method = store.access_methods.get(code.access_method_id ?? "");
  if (method) {
    method.code = backup.code;
    method.warnings.push({ code: "pulled_backup_access_code", message, created_at: now });
    addMethodEvent(store, method, "access_method.reissued", now, { code: backup.code, is_backup_code: true });
  }
  fillBackupPool(store, code.device_id, now);
}
