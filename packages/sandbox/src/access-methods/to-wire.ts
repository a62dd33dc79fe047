import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessMethod } from "./access-method.ts";
import { instantKeyUrl } from "./instant-key-url.ts";

const NAMES: Record<AccessMethod["mode"], string> = {
  code: "PIN code",
  card: "Key card",
  mobile_key: "Mobile key",
  cloud_key: "Cloud key",
};

/** An access method as Seam shows it: with the guest's own session where it is a mobile key. */
export function toWireMethod(store: Store, method: AccessMethod): Record<string, unknown> {
  const { mode, issued_at } = method;
  const isCard = mode === "card";
  return {
    access_method_id: method.access_method_id,
    workspace_id: store.workspace_id,
    display_name: NAMES[mode],
    mode,
    is_issued: issued_at !== undefined,
    issued_at: issued_at === undefined ? null : toIso(issued_at),
    code: mode === "code" ? (method.code ?? null) : undefined,
    instant_key_url: instantKeyUrl(method),
    client_session_token: store.client_sessions.get(method.client_session_id ?? "")?.token,
    customization_profile_id: method.customization_profile_id,
    is_encoding_required: isCard && issued_at === undefined,
    is_ready_for_encoding: isCard && issued_at === undefined && !method.is_being_deleted,
    is_assignment_required: false,
    is_ready_for_assignment: isCard && issued_at === undefined && !method.is_being_deleted,
    errors: toWireIssues("error_code", method.errors),
    warnings: toWireIssues("warning_code", method.warnings),
    pending_mutations: method.mutations.map((change) => ({ ...change, created_at: toIso(change.created_at) })),
    created_at: toIso(method.created_at),
  };
}
