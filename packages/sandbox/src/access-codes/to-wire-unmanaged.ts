import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessCode } from "./access-code.ts";
import { toWireCodeErrors } from "./to-wire-errors.ts";

/** An unmanaged access code as Seam shows it. */
export function toWireUnmanagedCode(store: Store, code: AccessCode): Record<string, unknown> {
  return {
    access_code_id: code.access_code_id,
    device_id: code.device_id,
    workspace_id: store.workspace_id,
    name: code.name ?? null,
    code: code.code,
    type: code.ends_at === undefined ? "ongoing" : "time_bound",
    status: code.on_device ? "set" : "unset",
    starts_at: code.ends_at === undefined ? undefined : toIso(code.starts_at ?? code.created_at),
    ends_at: code.ends_at === undefined ? undefined : toIso(code.ends_at),
    is_managed: false,
    errors: toWireCodeErrors(store, code),
    warnings: toWireIssues("warning_code", code.warnings),
    created_at: toIso(code.created_at),
  };
}
