import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { aliasOf } from "./alias-of.ts";
import type { CustomerResource } from "./customer-resource.ts";
import { kinds, type KindName } from "./kinds.ts";
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
  const changes = {
    kind,
    data: known ? { ...known.data, ...data } : data,
    updated_at: now,
    ...become(store, customer_key, kind, resource_key, data),
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

function become(
  store: Store,
  customer_key: string,
  kind: KindName,
  resource_key: string,
  data: Record<string, unknown>,
): Pick<CustomerResource, "space_id" | "user_identity_id" | "skip_reason"> {
  const none = { space_id: undefined, user_identity_id: undefined, skip_reason: undefined };
  const { concept } = kinds[kind];
  if (concept === "space") return { ...none, space_id: putSpace(store, customer_key, resource_key, data) };
  if (concept === "access_grant") return none;
  return { ...none, ...putIdentity(store, customer_key, resource_key, data) };
}
