import { addRun } from "../automation-runs/add-run.ts";
import type { RunOutcome } from "../automation-runs/automation-run.ts";
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

/** Makes one pushed resource or changes the one of its key, with the space, the person or the grant behind it, and writes down the run that did it. */
export function putResource(
  store: Store,
  customer_key: string,
  { kind, resource_key, data }: Pushed,
): CustomerResource {
  const alias = aliasOf(kind, resource_key);
  const known = store.customer_resources.find("alias", alias);
  const now = store.clock.now();
  const whole = known ? { ...known.data, ...data } : data;
  const { access_grant_id } = known ?? {};
  const { outcome, ...become } = put(store, { customer_key, kind, resource_key, data, access_grant_id }, whole);
  const changes = { kind, data: whole, updated_at: now, ...become };
  const resource = known
    ? store.customer_resources.change(known, changes)
    : add(store, { customer_key, resource_key, alias, created_at: now, ...changes });
  if (outcome) addRun(store, resource, outcome);
  return resource;
}

function add(store: Store, told: Omit<CustomerResource, "sequence" | "customer_resource_id">): CustomerResource {
  const sequence = store.next_sequence();
  const customer_resource_id = uuidFrom(`customer_resource:${sequence}`);
  return store.customer_resources.add({ sequence, customer_resource_id, ...told });
}

type Given = Pick<CustomerResource, "customer_key" | "kind" | "resource_key" | "data" | "access_grant_id">;
type Become = Pick<CustomerResource, "space_id" | "user_identity_id" | "access_grant_id" | "skip_reason"> & {
  outcome?: RunOutcome;
};

/** Puts what the resource becomes in place: a place and a person change what is named, a grant follows the whole. */
function put(store: Store, given: Given, whole: Record<string, unknown>): Become {
  const none = {
    space_id: undefined,
    user_identity_id: undefined,
    access_grant_id: undefined,
    skip_reason: undefined,
  };
  const { customer_key, resource_key, data } = given;
  const { concept } = kinds[given.kind];
  if (concept === "user_identity") return { ...none, ...putIdentity(store, customer_key, resource_key, data) };
  if (concept === "access_grant") return { ...none, ...putGrant(store, { ...given, data: whole }) };
  const before = store.spaces.find("space_key", resource_key)?.name;
  const { space_id, name } = putSpace(store, customer_key, resource_key, data);
  const isRenamed = before !== undefined && before !== name;
  return { ...none, space_id, ...(isRenamed && { outcome: { rule: "space_name_updated", actions: [] } }) };
}
