import type { AccessGrant } from "../access-grants/access-grant.ts";
import { addGrant } from "../access-grants/add-grant.ts";
import { changeSpaces } from "../access-grants/change-spaces.ts";
import { changeTimes } from "../access-grants/change-times.ts";
import { revokeGrant } from "../access-grants/revoke-grant.ts";
import type { RunAction, RunOutcome } from "../automation-runs/automation-run.ts";
import { wantedMethods } from "../automations/wanted-methods.ts";
import type { Store } from "../store/store.ts";
import { aliasOf } from "./alias-of.ts";
import type { CustomerResource } from "./customer-resource.ts";
import { personKey } from "./person-key.ts";
import { placeKeys } from "./place-keys.ts";

type Given = Pick<CustomerResource, "customer_key" | "kind" | "resource_key" | "data"> & {
  access_grant_id: string | undefined;
};
interface Made {
  access_grant_id: string | undefined;
  /** What a run of the automation says of it; none where nothing was its to do. */
  outcome?: RunOutcome;
}

const GRANT = { resource_type: "access_grant" } as const;

/** Makes the access grant of a pushed reservation, or changes it: only what is new of it reaches the doors. Without a person there is none. */
export function putGrant(store: Store, given: Given): Made {
  const { customer_key, kind, resource_key, data } = given;
  const known = store.access_grants.get(given.access_grant_id ?? "");
  const user_identity_id = personOf(store, given);
  if (user_identity_id === undefined) {
    if (known) revokeGrant(store, known);
    const skip_reason = whyNobody(store, data);
    const actions = [...deleted(known), { ...GRANT, action_type: "skip" as const, skip_reason }];
    return {
      access_grant_id: undefined,
      outcome: { rule: "reservation_created", error: skip_reason, actions },
    };
  }
  const now = store.clock.now();
  const starts_at = time(data["starts_at"]);
  const ends_at = time(data["ends_at"]);
  const space_ids = placesOf(store, given);
  const name = data["name"] as string | undefined;
  if (known && known.user_identity_id === user_identity_id && !known.is_being_deleted) {
    known.name = name;
    const times = { starts_at: starts_at ?? known.starts_at, ends_at };
    const isMoved = times.starts_at !== known.starts_at || times.ends_at !== known.ends_at;
    changeTimes(store, known, times, now);
    changeSpaces(store, known, space_ids, now);
    const { access_grant_id } = known;
    const actions = [{ ...GRANT, action_type: "update" as const, access_grant_id }];
    return { access_grant_id, ...(isMoved && { outcome: { rule: "reservation_time_updated" as const, actions } }) };
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
    requested_access_methods: wantedMethods(store, given, {
      user_identity_id,
      space_ids,
      device_ids: new Set(),
      acs_entrance_ids: new Set(),
      starts_at: starts_at ?? now,
      ends_at,
      created_at: now,
    }),
  });
  const actions = [...deleted(known), { ...GRANT, action_type: "create" as const, access_grant_id }];
  return { access_grant_id, outcome: { rule: "reservation_created", actions } };
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

function deleted(known: AccessGrant | undefined): RunAction[] {
  return known ? [{ ...GRANT, action_type: "delete", access_grant_id: known.access_grant_id }] : [];
}

/** Somebody who was pushed and passed over has the reason with them. */
function whyNobody(store: Store, data: Record<string, unknown>): string {
  const person = store.customer_resources.find("alias", aliasOf("user_identity", personKey(data) ?? ""));
  return person?.skip_reason ?? "user_identity_not_found";
}
