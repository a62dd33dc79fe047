import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { AcsCredential } from "./acs-credential.ts";

/** A credential of an access system as Seam shows it. */
export function toWireCredential(store: Store, credential: AcsCredential): Record<string, unknown> {
  const { acs_system_id, user_identity_id, issued_at, access_method } = credential;
  const method = store.access_methods.get(credential.access_method_id ?? "");
  const user = store.acs_users
    .by("user_identity_id", user_identity_id)
    .find((each) => each.acs_system_id === acs_system_id);
  return {
    acs_credential_id: credential.acs_credential_id,
    acs_system_id,
    acs_user_id: user?.acs_user_id,
    user_identity_id,
    connected_account_id: credential.connected_account_id,
    workspace_id: store.workspace_id,
    access_method,
    display_name: { code: "PIN code", card: "Key card", mobile_key: "Mobile key", cloud_key: "Cloud key" }[
      access_method
    ],
    code: access_method === "code" ? (method?.code ?? null) : undefined,
    card_number: access_method === "card" ? (credential.card_number ?? null) : undefined,
    is_managed: true,
    is_issued: issued_at !== undefined,
    issued_at: issued_at === undefined ? null : toIso(issued_at),
    errors: [],
    warnings: [],
    created_at: toIso(credential.created_at),
  };
}
