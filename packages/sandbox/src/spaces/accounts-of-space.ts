import type { Store } from "../store/store.ts";
import type { Space } from "./space.ts";

/** The ids of the accounts that a space has to do with: those of its devices and entrances, and those it was said to belong with. */
export function accountsOfSpace(
  store: Store,
  { connected_account_ids, device_ids, acs_entrance_ids }: Space,
): Set<string> {
  const ofDevices = [...device_ids].flatMap((id) => store.devices.get(id)?.connected_account_id ?? []);
  const ofEntrances = [...acs_entrance_ids].flatMap((id) => store.acs_entrances.get(id)?.connected_account_id ?? []);
  return new Set([...connected_account_ids, ...ofDevices, ...ofEntrances]);
}
