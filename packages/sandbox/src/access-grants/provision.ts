import { suggestCode } from "../access-codes/suggest-code.ts";
import { addMethod } from "../access-methods/add-method.ts";
import { addGrantEvent } from "../events/add-grant-event.ts";
import type { Store } from "../store/store.ts";
import type { AccessGrant, RequestedMethod } from "./access-grant.ts";
import { doorsFor } from "./doors-for.ts";
import { frameOf } from "./frame-of.ts";
import { giveCode } from "./give-code.ts";
import { nameOfMode } from "./name-of-mode.ts";
import { tellUnable } from "./tell-unable.ts";

/** Makes the ways in that a grant was asked for and does not have yet, on the doors that take them. */
export function provision(store: Store, grant: AccessGrant, at: number): void {
  const missing = grant.requested_access_methods.filter(
    ({ created_access_method_ids: ids }) => !ids.some((id) => store.access_methods.has(id)),
  );
  for (const requested of missing) provisionOne(store, grant, requested, at);
}

function provisionOne(store: Store, grant: AccessGrant, requested: RequestedMethod, at: number): void {
  const { mode } = requested;
  const doors = doorsFor(store, grant, mode);
  const { devices, entrances, unable, untimely } = doors;
  if (mode === "code") tellUnable(grant, doors, at);
  if (devices.length + entrances.length === 0) {
    const message = `No door of this grant can be opened with a ${nameOfMode(mode)}.`;
    const missing_device_ids = [...unable, ...untimely.map(({ device }) => device)].map(({ device_id }) => device_id);
    refuse(store, grant, { message, missing_device_ids }, at);
    return;
  }
  grant.errors = grant.errors.filter(({ code }) => code !== "cannot_create_requested_access_methods");
  const frame = frameOf(grant, at);
  const pin = () =>
    requested.code ?? suggestCode(store, devices, frame) ?? suggestCode(store, devices.slice(0, 1), frame);
  const method = addMethod(
    store,
    grant,
    {
      mode,
      code: mode === "code" ? pin() : undefined,
      device_ids: devices.map(({ device_id }) => device_id),
      entrances,
    },
    at,
  );
  requested.created_access_method_ids.push(method.access_method_id);
  for (const device of devices) giveCode(store, grant, method, device, at);
}

function refuse(
  store: Store,
  grant: AccessGrant,
  { message, missing_device_ids }: { message: string; missing_device_ids: string[] },
  at: number,
): void {
  const code = "cannot_create_requested_access_methods";
  if (grant.errors.some((error) => error.code === code)) return;
  grant.errors.push({ code, message, created_at: at, details: { missing_device_ids } });
  const details = { error_message: message, missing_device_ids };
  addGrantEvent(store, grant, "access_grant.could_not_create_requested_access_methods", at, details);
}
