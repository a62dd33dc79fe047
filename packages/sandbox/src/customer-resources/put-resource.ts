import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { aliasOf } from "./alias-of.ts";
import type { CustomerResource } from "./customer-resource.ts";
import { kinds, type KindName } from "./kinds.ts";
import { putGrant } from "./put-grant.ts";
import { putIdentity } from "./put-identity.ts";
import { putSpace } from "./put-space.ts";

interface Pushed {
  kind: KindName;
  resource_key: string;
  data: Record<string, unknown>;
}

/** Makes one pushed resource or changes the one of its key, with the space or person behind it. */
export function putResource(store: Store, customer_key: string, { kind, resource_key, data }: Pushed): void {
  const alias = aliasOf(kind, resource_key);
  const known = store.customer_resources.find("alias", alias);
  const now = store.clock.now();
  const whole = known ? { ...known.data, ...data } : data;
  const { access_grant_id } = known ?? {};
  const changes = {
    kind,
    data: whole,
    updated_at: now,
    ...become(store, { customer_key, kind, resource_key, data, access_grant_id }, whole),
  };
  if (known) {
    store.customer_resources.change(known, changes);
    return;
  }
  const sequence = store.next_sequence();
  store.customer_resources.add({
    sequence,
    customer_resource_id: uuidFrom(`customer_resource:${sequence}`),
    customer_key,
    resource_key,
    alias,
    created_at: now,
    ...changes,
  });
}

type Given = Pick<CustomerResource, "customer_key" | "kind" | "resource_key" | "data" | "access_grant_id">;

/** Puts what the resource becomes in place: a place and a person change what is named, a grant follows the whole. */
function become(
  store: Store,
  given: Given,
  whole: Record<string, unknown>,
): Pick<CustomerResource, "space_id" | "user_identity_id" | "access_grant_id" | "skip_reason"> {
  const none = {
    space_id: undefined,
    user_identity_id: undefined,
    access_grant_id: undefined,
    skip_reason: undefined,
  };
  const { customer_key, resource_key, data } = given;
  const { concept } = kinds[given.kind];
  if (concept === "space") return { ...none, space_id: putSpace(store, customer_key, resource_key, data) };
  if (concept === "user_identity") return { ...none, ...putIdentity(store, customer_key, resource_key, data) };
  return { ...none, ...putGrant(store, { ...given, data: whole }) };
}
