import type { OwnershipProof, ProofName } from "./proof.ts";
import { proveByCustomerKey } from "./prove-by-customer-key.ts";
import { proveByList } from "./prove-by-list.ts";
import { proveEither } from "./prove-either.ts";
import { proveThroughGrants } from "./prove-through-grants.ts";
import { proveThroughOwner } from "./prove-through-owner.ts";

/** How each kind of id is proven, by what Seam offers for it. A kind without an entry can't be proven and is refused. */
export const proofs: Readonly<Partial<Record<ProofName, OwnershipProof>>> = {
  device_id: proveByList({
    route: "/devices/list",
    payload: "devices",
    idKey: "device_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, device_ids: ids }),
  }),
  unmanaged_device_id: proveByList({
    route: "/devices/unmanaged/list",
    payload: "devices",
    idKey: "device_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, device_ids: ids }),
  }),
  any_device_id: proveEither("device_id", "unmanaged_device_id"),
  space_id: proveByCustomerKey({ route: "/spaces/get", payload: "space", parameter: "space_id" }),
  space_key: proveByCustomerKey({ route: "/spaces/get", payload: "space", parameter: "space_key" }),
  connected_account_id: proveByCustomerKey({
    route: "/connected_accounts/get",
    payload: "connected_account",
    parameter: "connected_account_id",
  }),
  connect_webview_id: proveByCustomerKey({
    route: "/connect_webviews/get",
    payload: "connect_webview",
    parameter: "connect_webview_id",
  }),
  action_attempt_id: proveByList({
    route: "/action_attempts/list",
    payload: "action_attempts",
    idKey: "action_attempt_id",
    filter: ({ deviceId, ids }) => ({ device_id: deviceId, action_attempt_ids: ids }),
  }),
  access_code_id: proveByList({
    route: "/access_codes/list",
    payload: "access_codes",
    idKey: "access_code_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, access_code_ids: ids }),
  }),
  unmanaged_access_code_id: proveThroughOwner({
    route: "/access_codes/unmanaged/get",
    payload: "access_code",
    idKey: "access_code_id",
    owner: "device_id",
    ownerKey: "device_id",
  }),
  access_grant_id: proveByList({
    route: "/access_grants/list",
    payload: "access_grants",
    idKey: "access_grant_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, access_grant_ids: ids }),
  }),
  access_grant_key: {
    ...proveByList({
      route: "/access_grants/list",
      payload: "access_grants",
      idKey: "access_grant_key",
      filter: ({ customerKey, ids: [key] }) => ({ customer_key: customerKey, access_grant_key: key }),
    }),
    atOnce: 1,
  },
  access_method_id: proveThroughGrants,
  acs_entrance_id: proveByList({
    route: "/acs/entrances/list",
    payload: "acs_entrances",
    idKey: "acs_entrance_id",
    filter: ({ customerKey, ids }) => ({ customer_key: customerKey, acs_entrance_ids: ids }),
  }),
  acs_system_id: proveByList({
    route: "/acs/systems/list",
    payload: "acs_systems",
    idKey: "acs_system_id",
    filter: ({ customerKey }) => ({ customer_key: customerKey }),
    isPaged: false,
  }),
  acs_encoder_id: proveThroughOwner({
    route: "/acs/encoders/list",
    payload: "acs_encoders",
    idKey: "acs_encoder_id",
    owner: "acs_system_id",
    ownerKey: "acs_system_id",
    ask: (id) => ({ acs_encoder_ids: [id] }),
  }),
  thermostat_schedule_id: proveThroughOwner({
    route: "/thermostats/schedules/get",
    payload: "thermostat_schedule",
    idKey: "thermostat_schedule_id",
    owner: "device_id",
    ownerKey: "device_id",
  }),
  noise_threshold_id: proveThroughOwner({
    route: "/noise_sensors/noise_thresholds/get",
    payload: "noise_threshold",
    idKey: "noise_threshold_id",
    owner: "device_id",
    ownerKey: "device_id",
  }),
};
