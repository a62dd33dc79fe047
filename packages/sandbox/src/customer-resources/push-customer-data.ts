import type { z } from "zod";
import { ensureCustomer } from "../customers/ensure-customer.ts";
import { ApiError } from "../http/api-error.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { DUPLICATE } from "../undocumented.ts";
import { aliasOf } from "./alias-of.ts";
import type { customerDataParams } from "./customer-data.ts";
import { joinSites } from "./join-sites.ts";
import { type Concept, kinds, type KindName } from "./kinds.ts";
import { putResource } from "./put-resource.ts";

type Data = z.output<z.ZodObject<typeof customerDataParams>>;

/** Puts all that was pushed for a customer in place: new keys make, known ones change. A key of another customer's refuses the whole. */
export function pushCustomerData(store: Store, { customer_key, ...lists }: Data): void {
  const pushed = Object.entries(lists).flatMap(([name, list]) =>
    ((list ?? []) as Record<string, unknown>[]).map((given) => {
      const { [kinds[name as KindName].key]: key, ...data } = given;
      return { kind: name as KindName, resource_key: String(key), data };
    }),
  );
  for (const { data } of pushed) refuseBackwards(data);
  for (const { kind, resource_key } of pushed) refuseForeign(store, kind, resource_key, customer_key);
  ensureCustomer(store, customer_key);
  // Places and people first, since the others name them.
  for (const concept of ["space", "user_identity", "access_grant"] satisfies Concept[]) {
    for (const resource of pushed) {
      if (kinds[resource.kind].concept === concept) putResource(store, customer_key, resource);
    }
  }
  joinSites(store, customer_key);
}

function refuseForeign(store: Store, kind: KindName, resource_key: string, customer_key: string): void {
  const { concept, key } = kinds[kind];
  const holder =
    concept === "space"
      ? store.spaces.find("space_key", resource_key)
      : concept === "user_identity"
        ? store.user_identities.find("user_identity_key", resource_key)
        : (store.customer_resources.find("alias", aliasOf(kind, resource_key)) ??
          (kind === "access_grants" ? store.access_grants.find("access_grant_key", resource_key) : undefined));
  // What nobody's is becomes this customer's.
  if (!holder || (holder.customer_key ?? customer_key) === customer_key) return;
  const message = `The ${key} "${resource_key.slice(0, 200)}" is taken in this workspace, and not by this customer`;
  throw new ApiError({ ...DUPLICATE, type: `duplicate_${key}`, message });
}

function refuseBackwards({ starts_at, ends_at }: Record<string, unknown>): void {
  if (typeof starts_at !== "string" || typeof ends_at !== "string") return;
  if (Date.parse(ends_at) <= Date.parse(starts_at)) throw invalidInput("ends_at must be after starts_at");
}
