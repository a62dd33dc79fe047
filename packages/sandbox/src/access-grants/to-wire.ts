import { instantKeyUrl } from "../access-methods/instant-key-url.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import type { AccessGrant, RequestedMethod } from "./access-grant.ts";
import { nameOfGrant } from "./name-of-grant.ts";
import { nameOfMode } from "./name-of-mode.ts";

/** An access grant as Seam shows it: with the guest's own session where it has a mobile key. */
export function toWireGrant(store: Store, grant: AccessGrant): Record<string, unknown> {
  const methods = store.access_methods.by("access_grant_id", grant.access_grant_id);
  const key = methods.find(({ mode }) => mode === "mobile_key");
  return {
    access_grant_id: grant.access_grant_id,
    access_grant_key: grant.access_grant_key,
    reservation_key: grant.reservation_key,
    workspace_id: store.workspace_id,
    user_identity_id: grant.user_identity_id,
    name: grant.name ?? null,
    display_name: nameOfGrant(store, grant),
    starts_at: toIso(grant.starts_at),
    ends_at: grant.ends_at === undefined ? null : toIso(grant.ends_at),
    space_ids: [...grant.space_ids],
    location_ids: [...grant.space_ids],
    access_method_ids: methods.map(({ access_method_id }) => access_method_id),
    requested_access_methods: grant.requested_access_methods.map((requested) => toWireRequested(store, requested)),
    instant_key_url: key && instantKeyUrl(key),
    client_session_token: store.client_sessions.get(key?.client_session_id ?? "")?.token,
    customization_profile_id: grant.customization_profile_id,
    errors: toWireIssues("error_code", grant.errors),
    warnings: toWireIssues("warning_code", grant.warnings),
    pending_mutations: grant.mutations.map(({ created_at, ...mutation }) => ({
      ...mutation,
      created_at: toIso(created_at),
    })),
    created_at: toIso(grant.created_at),
  };
}

function toWireRequested(store: Store, requested: RequestedMethod): Record<string, unknown> {
  const { mode, code, instant_key_max_use_count, created_at, created_access_method_ids } = requested;
  const name = nameOfMode(mode);
  return {
    display_name: name.charAt(0).toUpperCase() + name.slice(1),
    mode,
    code,
    instant_key_max_use_count,
    created_at: toIso(created_at),
    created_access_method_ids: created_access_method_ids.filter((id) => store.access_methods.has(id)),
  };
}
