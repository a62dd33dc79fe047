import { beginRemoval } from "../access-codes/begin-removal.ts";
import { isBeingDeleted } from "../access-codes/is-being-deleted.ts";
import type { AccessMethod } from "../access-methods/access-method.ts";
import { methodMutation } from "../access-methods/method-mutation.ts";
import { addCredentials } from "../acs-credentials/add-credentials.ts";
import { wantedMethods } from "../automations/wanted-methods.ts";
import { addGrantEvent } from "../events/add-grant-event.ts";
import type { Happening } from "../store/happening.ts";
import type { Store } from "../store/store.ts";
import { CREDENTIAL_DELAY_MS } from "../undocumented-access.ts";
import type { AccessGrant } from "./access-grant.ts";
import { asRequested } from "./as-requested.ts";
import { doorsFor } from "./doors-for.ts";
import { giveCode } from "./give-code.ts";
import { provision } from "./provision.ts";
import { tellUnable } from "./tell-unable.ts";

/** The spaces of a grant have changed: its ways in follow, onto new doors and away from those that are gone. */
export const reconcileGrant: Happening<{ access_grant_id: string }> = (store, { access_grant_id }, at) => {
  const grant = store.access_grants.get(access_grant_id);
  if (!grant || grant.is_being_deleted) return;
  for (const method of store.access_methods.by("access_grant_id", access_grant_id)) {
    if (method.is_being_deleted) continue;
    const hasMoved = [followDevices(store, grant, method, at), followEntrances(store, grant, method, at)].some(Boolean);
    if (!hasMoved) continue;
    grant.announced = false;
    const { access_method_id } = method;
    store.agenda.add(at + CREDENTIAL_DELAY_MS, "review_access_method", { access_method_id });
  }
  chooseAnew(store, grant, at);
  provision(store, grant, at);
};

/** A pushed stay that has got no way in yet is asked for what its doors take now. */
function chooseAnew(store: Store, grant: AccessGrant, at: number): void {
  const [resource] = store.customer_resources.by("access_grant_id", grant.access_grant_id);
  const hasAny = grant.requested_access_methods.some(
    ({ created_access_method_ids }) => created_access_method_ids.length,
  );
  if (!resource || hasAny) return;
  grant.requested_access_methods = wantedMethods(store, resource, grant).map((method) => asRequested(method, at));
}

function followDevices(store: Store, grant: AccessGrant, method: AccessMethod, at: number): boolean {
  if (method.mode !== "code") return false;
  const doors = doorsFor(store, grant, "code");
  const { devices } = doors;
  tellUnable(grant, doors, at);
  const codes = store.access_codes
    .by("access_method_id", method.access_method_id)
    .filter((code) => !isBeingDeleted(code));
  const from = { device_ids: codes.map(({ device_id }) => device_id) };
  const to = { device_ids: devices.map(({ device_id }) => device_id) };
  const had = new Set(from.device_ids);
  const has = new Set(to.device_ids);
  const gone = codes.filter(({ device_id }) => !has.has(device_id));
  const come = devices.filter(({ device_id }) => !had.has(device_id));
  if (gone.length + come.length === 0) return false;
  if (come.length > 0) method.mutations.push(methodMutation("provisioning_access", at, from, to));
  if (gone.length > 0) method.mutations.push(methodMutation("revoking_access", at, from, to));
  for (const code of gone) beginRemoval(store, code, at);
  for (const device of come) giveCode(store, grant, method, device, at);
  const message = "The doors of this grant are changing.";
  const mutation_code = "updating_spaces" as const;
  grant.mutations = grant.mutations.filter((mutation) => mutation.mutation_code !== mutation_code);
  grant.mutations.push({ mutation_code, message, created_at: at, from, to, access_method_ids: undefined });
  return true;
}

function followEntrances(store: Store, grant: AccessGrant, method: AccessMethod, at: number): boolean {
  const wanted = new Set(doorsFor(store, grant, method.mode).entrances.map(({ acs_entrance_id }) => acs_entrance_id));
  const gone = [...method.acs_entrance_ids].filter((id) => !wanted.has(id));
  const hasCome = [...wanted].some((id) => !method.acs_entrance_ids.has(id));
  if (gone.length === 0 && !hasCome) return false;
  method.acs_entrance_ids = wanted;
  for (const acs_entrance_id of gone) {
    addGrantEvent(store, grant, "access_grant.access_to_door_lost", at, { acs_entrance_id });
  }
  method.credentials_due_at = at + CREDENTIAL_DELAY_MS;
  addCredentials(store, grant, method, at);
  return true;
}
