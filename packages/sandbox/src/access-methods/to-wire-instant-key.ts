import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { AccessMethod } from "./access-method.ts";
import { instantKeyUrl } from "./instant-key-url.ts";

/** The instant key of a mobile key as Seam shows it; other ways in have none. */
export function toWireInstantKey(store: Store, method: AccessMethod): Record<string, unknown>[] {
  const session = store.client_sessions.get(method.client_session_id ?? "");
  const grant = store.access_grants.get(method.access_grant_id);
  if (!session || !grant) return [];
  return [
    {
      instant_key_id: uuidFrom(`instant_key:${method.access_method_id}`),
      client_session_id: session.client_session_id,
      workspace_id: store.workspace_id,
      user_identity_id: grant.user_identity_id,
      instant_key_url: instantKeyUrl(method),
      customization_profile_id: method.customization_profile_id,
      created_at: toIso(method.created_at),
      expires_at: toIso(session.expires_at),
    },
  ];
}
