import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import { nameOfIdentity } from "../undocumented.ts";
import type { UserIdentity } from "./user-identity.ts";

/** A user identity as Seam shows it. */
export function toWireIdentity(store: Store, identity: UserIdentity): Record<string, unknown> {
  const { user_identity_id } = identity;
  return {
    user_identity_id,
    user_identity_key: identity.user_identity_key ?? null,
    full_name: identity.full_name ?? null,
    display_name: nameOfIdentity(identity),
    email_address: identity.email_address ?? null,
    phone_number: identity.phone_number ?? null,
    acs_user_ids: store.acs_users.by("user_identity_id", user_identity_id).map(({ acs_user_id }) => acs_user_id),
    errors: toWireIssues("error_code", identity.errors),
    warnings: toWireIssues("warning_code", identity.warnings),
    workspace_id: store.workspace_id,
    created_at: toIso(identity.created_at),
  };
}
