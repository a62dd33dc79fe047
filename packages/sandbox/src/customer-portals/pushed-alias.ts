import { aliasOf } from "../customer-resources/alias-of.ts";
import type { SandboxEvent } from "../events/event.ts";
import type { Store } from "../store/store.ts";

interface Thing extends Partial<Pick<SandboxEvent, "ids">> {
  alias?: string | undefined;
  space_key?: string | undefined;
  reservation_key?: string | undefined;
  access_grant_id?: string | undefined;
  access_method_id?: string | undefined;
  access_code_id?: string | undefined;
}

/** The pushed resource that a thing is, or that it is there for: a space, a grant with its ways in and codes, and what has happened to them. */
export function pushedAlias(store: Store, thing: Thing): string | undefined {
  if (thing.alias !== undefined) return thing.alias;
  if (thing.space_key !== undefined) return aliasOf("space", thing.space_key);
  if (thing.reservation_key !== undefined) return aliasOf("access_grant", thing.reservation_key);
  if (thing.ids) return aliasOfEvent(store, thing.ids);
  const code = store.access_codes.get(thing.access_code_id ?? "");
  const method = store.access_methods.get(thing.access_method_id ?? code?.access_method_id ?? "");
  const grant = store.access_grants.get(thing.access_grant_id ?? method?.access_grant_id ?? "");
  return grant?.reservation_key === undefined ? undefined : aliasOf("access_grant", grant.reservation_key);
}

function aliasOfEvent(store: Store, ids: SandboxEvent["ids"]): string | undefined {
  const [access_grant_id] = ids.access_grant_id ?? [];
  const [access_method_id] = ids.access_method_id ?? [];
  const [access_code_id] = ids.access_code_id ?? [];
  const ofAccess = pushedAlias(store, { access_grant_id, access_method_id, access_code_id });
  if (ofAccess !== undefined || ids.device_id) return ofAccess;
  const space_key = store.spaces.get(ids.space_id?.[0] ?? "")?.space_key;
  return space_key === undefined ? undefined : aliasOf("space", space_key);
}
