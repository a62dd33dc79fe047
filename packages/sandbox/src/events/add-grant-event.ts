import type { AccessGrant } from "../access-grants/access-grant.ts";
import type { Store } from "../store/store.ts";
import { addEvent } from "./add-event.ts";

/** Writes an event of an access grant, which is found by its spaces too. */
export function addGrantEvent(
  store: Store,
  { access_grant_id, customer_key, space_ids, user_identity_id }: AccessGrant,
  event_type: `access_grant.${string}`,
  occurred_at: number,
  details: { acs_entrance_id?: string; [name: string]: unknown } = {},
): void {
  const { acs_entrance_id, ...rest } = details;
  addEvent(store, {
    event_type,
    occurred_at,
    ids: { access_grant_id, acs_entrance_id },
    alsoFoundBy: { space_id: [...space_ids], user_identity_id: [user_identity_id] },
    customer_key,
    details: rest,
  });
}
