import { addGrantEvent } from "../events/add-grant-event.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { AccessGrant, RequestedMethod } from "./access-grant.ts";
import { asRequested } from "./as-requested.ts";
import { provision } from "./provision.ts";

/** What is asked for of a way in. */
export interface WantedMethod {
  mode: RequestedMethod["mode"];
  code?: string | undefined;
  instant_key_max_use_count?: number | undefined;
}

/** What a new grant is told; times are milliseconds since 1970. */
export interface NewGrant {
  user_identity_id: string;
  customer_key: string | undefined;
  access_grant_key?: string | undefined;
  reservation_key?: string | undefined;
  name?: string | null | undefined;
  /** @default now */
  starts_at?: number | undefined;
  ends_at?: number | undefined;
  space_ids?: Iterable<string> | undefined;
  device_ids?: Iterable<string> | undefined;
  acs_entrance_ids?: Iterable<string> | undefined;
  requested_access_methods: readonly WantedMethod[];
  customization_profile_id?: string | undefined;
}

/** Makes an access grant and begins to make its ways in. Whether it may be is asked before; a taken key is refused with 409. */
export function addGrant(store: Store, wanted: NewGrant): AccessGrant {
  const now = store.clock.now();
  const sequence = store.next_sequence();
  const grant = store.access_grants.add({
    sequence,
    access_grant_id: uuidFrom(`access_grant:${sequence}`),
    access_grant_key: wanted.access_grant_key,
    reservation_key: wanted.reservation_key,
    customer_key: wanted.customer_key,
    user_identity_id: wanted.user_identity_id,
    name: wanted.name ?? undefined,
    starts_at: wanted.starts_at ?? now,
    ends_at: wanted.ends_at,
    space_ids: new Set(wanted.space_ids),
    device_ids: new Set(wanted.device_ids),
    acs_entrance_ids: new Set(wanted.acs_entrance_ids),
    requested_access_methods: wanted.requested_access_methods.map((method) => asRequested(method, now)),
    customization_profile_id: wanted.customization_profile_id,
    is_being_deleted: false,
    announced: false,
    errors: [],
    warnings: [],
    mutations: [],
    created_at: now,
  });
  const identity = store.user_identities.get(grant.user_identity_id);
  // A person that nobody owns becomes the customer's who lets them in first.
  if (identity && identity.customer_key === undefined && grant.customer_key !== undefined) {
    store.user_identities.change(identity, { customer_key: grant.customer_key });
  }
  addGrantEvent(store, grant, "access_grant.created", now);
  provision(store, grant, now);
  return grant;
}
