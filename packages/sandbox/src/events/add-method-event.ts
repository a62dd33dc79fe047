import type { AccessMethod } from "../access-methods/access-method.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of an access method, which is found by its grant too. */
export function addMethodEvent(
  store: Store,
  { access_method_id, access_grant_id, customer_key }: AccessMethod,
  event_type: `access_method.${string}`,
  occurred_at: number,
  details: Record<string, unknown> = {},
): void {
  const access_grant_key = store.access_grants.get(access_grant_id)?.access_grant_key;
  addEvent(store, {
    event_type,
    occurred_at,
    ids: { access_method_id },
    alsoFoundBy: { access_grant_id: [access_grant_id] },
    customer_key,
    details: {
      access_grant_ids: [access_grant_id],
      access_grant_keys: access_grant_key === undefined ? [] : [access_grant_key],
      ...details,
    },
  });
}
