import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessCode, CodeMutation } from "./access-code.ts";
import { toWireCodeErrors } from "./to-wire-errors.ts";

/** A managed access code as Seam shows it. */
export function toWireCode(store: Store, code: AccessCode): Record<string, unknown> {
  return {
    access_code_id: code.access_code_id,
    device_id: code.device_id,
    workspace_id: store.workspace_id,
    name: code.name ?? null,
    code: code.code,
    type: code.ends_at === undefined ? "ongoing" : "time_bound",
    status: code.status,
    starts_at: code.ends_at === undefined ? undefined : toIso(code.starts_at ?? code.created_at),
    ends_at: code.ends_at === undefined ? undefined : toIso(code.ends_at),
    common_code_key: code.common_code_key ?? null,
    is_managed: true,
    is_backup: code.is_backup,
    is_backup_access_code_available: code.uses_backup_pool && hasBackup(store, code),
    is_offline_access_code: code.is_offline_access_code,
    is_one_time_use: code.is_one_time_use,
    is_scheduled_on_device: code.is_scheduled_on_device,
    is_waiting_for_code_assignment: false,
    is_external_modification_allowed: code.is_external_modification_allowed,
    pulled_backup_access_code_id: code.pulled_backup_access_code_id ?? null,
    errors: toWireCodeErrors(store, code),
    warnings: toWireIssues("warning_code", code.warnings),
    pending_mutations: code.mutations.map(toWireMutation),
    created_at: toIso(code.created_at),
  };
}

function toWireMutation(change: CodeMutation): Record<string, unknown> {
  const { mutation_code, message, created_at, scheduled_at, from, to } = change;
  return {
    mutation_code,
    message,
    created_at: toIso(created_at),
    scheduled_at: scheduled_at === undefined ? undefined : toIso(scheduled_at),
    from,
    to,
  };
}

function hasBackup(store: Store, { device_id, pulled_backup_access_code_id }: AccessCode): boolean {
  return (
    pulled_backup_access_code_id === undefined &&
    store.access_codes.by("device_id", device_id).some(({ is_in_pool, status }) => is_in_pool && status === "set")
  );
}
