import type { CustomerResource } from "../customer-resources/customer-resource.ts";
import type { Store } from "../store/store.ts";
import { shareOut } from "./share-out.ts";

interface Available {
  customer_key: string;
  connected_account_id: string | undefined;
  /** The one kind of places to tell of; names are looked for among all. */
  collection_key: string | undefined;
}

/** The places of a customer, each with the devices and entrances that it is likely to hold. */
export function mapPlaces(
  store: Store,
  pushed: readonly CustomerResource[],
  { customer_key, connected_account_id, collection_key }: Available,
): Record<string, unknown>[] {
  const accounts = store.connected_accounts
    .by("customer_key", customer_key)
    .map((account) => account.connected_account_id)
    .filter((id) => connected_account_id === undefined || id === connected_account_id);
  const places = pushed.map((resource) => ({ resource, name: nameOf(store, resource) }));
  const devices = accounts
    .flatMap((id) => store.devices.by("connected_account_id", id))
    .map((device) => ({ ...device, name: device.nickname ?? device.name }));
  const entrances = accounts.flatMap((id) => store.acs_entrances.by("connected_account_id", id));
  const devicesOf = shareOut(places, devices);
  const entrancesOf = shareOut(places, entrances);
  const asked = places.filter(({ resource }) => collection_key === undefined || resource.kind === collection_key);
  return asked.map((place) => {
    const ownDevices = devicesOf.get(place) ?? [];
    const ownEntrances = entrancesOf.get(place) ?? [];
    const { kind, resource_key, data } = place.resource;
    return {
      name: place.name,
      partner_resource_key: resource_key,
      parent_partner_resource_key: data["parent_site_key"],
      devices: ownDevices.map((device) => ({
        device_id: device.device_id,
        device_type: device.device_type,
        name: device.name,
        connected_account_id: device.connected_account_id,
      })),
      acs_entrances: ownEntrances.map((entrance) => ({
        acs_entrance_id: entrance.acs_entrance_id,
        name: entrance.name,
        connected_account_id: entrance.connected_account_id,
      })),
      connected_account_ids: [...new Set([...ownDevices, ...ownEntrances].map((thing) => thing.connected_account_id))],
      is_common_area: kind === "common_areas",
    };
  });
}

function nameOf(store: Store, { space_id, data, resource_key }: CustomerResource): string {
  return store.spaces.get(space_id ?? "")?.name ?? (data["name"] as string | undefined) ?? resource_key;
}
