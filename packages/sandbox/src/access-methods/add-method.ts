import type { AccessGrant } from "../access-grants/access-grant.ts";
import { addCredentials } from "../acs-credentials/add-credentials.ts";
import type { AcsEntrance } from "../acs-entrances/acs-entrance.ts";
import { addSession } from "../client-sessions/add-session.ts";
import { addMethodEvent } from "../events/add-method-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { CREDENTIAL_DELAY_MS, INSTANT_KEY_LIFETIME_MS } from "../undocumented-access.ts";
import type { AccessMethod } from "./access-method.ts";
import { methodMutation } from "./method-mutation.ts";

interface Wanted {
  mode: AccessMethod["mode"];
  code: string | undefined;
  device_ids: string[];
  entrances: AcsEntrance[];
}

/** Makes a way in for a grant: its credentials are on their way, its codes follow. */
export function addMethod(store: Store, grant: AccessGrant, wanted: Wanted, at: number): AccessMethod {
  const { mode, code, device_ids, entrances } = wanted;
  const sequence = store.next_sequence();
  const access_method_id = uuidFrom(`access_method:${sequence}`);
  const method = store.access_methods.add({
    sequence,
    access_method_id,
    access_grant_id: grant.access_grant_id,
    customer_key: grant.customer_key,
    mode,
    code,
    acs_entrance_ids: new Set(entrances.map(({ acs_entrance_id }) => acs_entrance_id)),
    credentials_due_at: at + CREDENTIAL_DELAY_MS,
    issued_at: undefined,
    card_number: undefined,
    client_session_id: mode === "mobile_key" ? sessionFor(store, grant, at) : undefined,
    customization_profile_id: grant.customization_profile_id,
    is_being_deleted: false,
    errors: [],
    warnings: [],
    mutations: [methodMutation("provisioning_access", at, { device_ids: [] }, { device_ids })],
    created_at: at,
  });
  addMethodEvent(store, method, "access_method.created", at);
  addCredentials(store, grant, method, at);
  if (mode === "card") addMethodEvent(store, method, "access_method.card_encoding_required", at);
  store.agenda.add(at + CREDENTIAL_DELAY_MS, "review_access_method", { access_method_id });
  return method;
}

/** A mobile key is a session of the guest's own. */
function sessionFor(store: Store, { user_identity_id, ends_at }: AccessGrant, at: number): string {
  const expires_at = ends_at ?? at + INSTANT_KEY_LIFETIME_MS;
  return addSession(store, { user_identity_id, expires_at }).client_session_id;
}
