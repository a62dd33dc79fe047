import type { Grant } from "../request/grant.ts";
import { permissionFault } from "./permission-fault.ts";
import { policy } from "./policy.ts";
import type { ResourceKind } from "./resource-kind.ts";

const ROUTES: Readonly<Partial<Record<ResourceKind, string>>> = {
  space: "/spaces/get",
  device: "/devices/get",
  acs_entrance: "/acs/entrances/get",
  acs_system: "/acs/systems/get",
  connected_account: "/connected_accounts/get",
  access_grant: "/access_grants/get",
  access_method: "/access_methods/get",
  user_identity: "/user_identities/get",
};

/** Whether the person may read things of a kind by their own route: what they may not, no batch gives them either. */
export function mayRead(kind: ResourceKind, grant: Grant): boolean {
  const row = policy.get(ROUTES[kind] ?? "");
  return row !== undefined && permissionFault(row, grant) === undefined;
}
