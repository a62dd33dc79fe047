import { addGrant } from "../access-grants/add-grant.ts";
import { changeTimes } from "../access-grants/change-times.ts";
import { revokeGrant } from "../access-grants/revoke-grant.ts";
import type { Store } from "../store/store.ts";
import type { CustomerResource } from "./customer-resource.ts";
import { personKey } from "./person-key.ts";
import { placeKeys } from "./place-keys.ts";

type Given = Pick<CustomerResource, "customer_key" | "kind" | "resource_key" | "data"> & {
  access_grant_id: string | undefined;
};
type Made = Pick<CustomerResource, "access_grant_id" | "skip_reason">;

/** Makes the access grant of a pushed reservation, or changes it: only what is new of it reaches the doors. Without a person there is none. */
export function putGrant(store: Store, given: Given): Made {
  const { customer_key, kind, resource_key, data } = given;
  const known = store.access_grants.get(given.access_grant_id ?? "");
  const user_identity_id = personOf(store, given);
  if (user_identity_id === undefined) {
    if (known) revokeGrant(store, known);
    return { access_grant_id: undefined, skip_reason: "user_identity_not_found" };
  }
  const now = store.clock.now();
  const starts_at = time(data["starts_at"]);
  const ends_at = time(data["ends_at"]);
  const space_ids = placesOf(store, given);
  const name = data["name"] as string | undefined;
  if (known && known.user_identity_id === user_identity_id && !known.is_being_deleted) {
    known.name = name;
    changeTimes(store, known, { starts_at: starts_at ?? known.starts_at, ends_at }, now);
    if (space_ids.size !== known.space_ids.size || [...space_ids].some((id) => !known.space_ids.has(id))) {
      known.space_ids = space_ids;
      store.agenda.add(now, "reconcile_grant", { access_grant_id: known.access_grant_id });
    }
    return { access_grant_id: known.access_grant_id, skip_reason: undefined };
  }
  if (known) {
    store.access_grants.change(known, { access_grant_key: undefined });
    revokeGrant(store, known);
  }
  const { access_grant_id } = addGrant(store, {
    user_identity_id,
    customer_key,
    ...(kind === "access_grants" ? { access_grant_key: resource_key } : { reservation_key: resource_key }),
    name,
    starts_at,
    ends_at,
    space_ids,
    requested_access_methods: [{ mode: "code", code: codeOf(data["preferred_code"]) }],
  });
  return { access_grant_id, skip_reason: undefined };
}

function personOf(store: Store, { customer_key, data }: Given): string | undefined {
  const key = personKey(data);
  const identity = key === undefined ? undefined : store.user_identities.find("user_identity_key", key);
  return identity?.customer_key === customer_key ? identity?.user_identity_id : undefined;
}

function placesOf(store: Store, { customer_key, data }: Given): Set<string> {
  const spaces = placeKeys(data).flatMap((key) => store.spaces.find("space_key", key) ?? []);
  return new Set(spaces.filter((space) => space.customer_key === customer_key).map(({ space_id }) => space_id));
}

function time(text: unknown): number | undefined {
  return typeof text === "string" ? Date.parse(text) : undefined;
}

/** A preferred code is a wish: one that no lock could take is passed over. */
function codeOf(wanted: unknown): string | undefined {
  return typeof wanted === "string" && /^\d{4,9}$/.test(wanted) ? wanted : undefined;
}
