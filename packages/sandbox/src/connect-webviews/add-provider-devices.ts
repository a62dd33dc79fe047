import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { deviceProviders } from "../device-providers/device-providers.ts";
import type { Device } from "../devices/device.ts";
import { addDeviceEvent } from "../events/add-device-event.ts";
import { plantDevice } from "../seeds/plant-device.ts";
import { products, type ProductName } from "../seeds/products.ts";
import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { deviceTypes } from "./device-types.ts";

/** The places that devices of each kind are found in, by the last word of their type. */
const PLACES = {
  lock: ["Front door", "Back door", "Garage door"],
  thermostat: ["Living room", "Bedroom"],
  noise_sensor: ["Hallway"],
} as const;

/**
 * Adds what the provider has and the account lacks, or only the first of it: a few devices, or a few for each site. What is there
 * already stays as it is.
 */
export function addProviderDevices(store: Store, account: ConnectedAccount, at: number, upTo = Infinity): void {
  for (const device of missingDevices(store, account, { at, upTo })) {
    addDeviceEvent(store, device, device.is_managed ? "device.added" : "device.unmanaged.connected", at);
  }
}

function missingDevices(store: Store, account: ConnectedAccount, { at, upTo }: { at: number; upTo: number }): Device[] {
  const product = productOf(account.account_type ?? "");
  const { sites } = account;
  if (!product || !sites) return [];
  const kind = kindOf(product);
  if (!account.accepted_capabilities.some((capability) => capability === kind || isEntrance(capability, kind)))
    return [];
  const names = (sites.length > 0 ? sites : [undefined]).flatMap((site) =>
    PLACES[kind].map((place) => (site === undefined ? place : `${site} ${place.toLowerCase()}`)),
  );
  return names.slice(0, upTo).flatMap((name) => {
    const device_id = uuidFrom(`device:${account.connected_account_id}:${name}`);
    return store.devices.has(device_id) ? [] : addDevice(store, account, { product, name, device_id, at });
  });
}

function addDevice(
  store: Store,
  { account_type = "", connected_account_id, automatically_manage_new_devices: is_managed }: ConnectedAccount,
  { product, name, device_id, at }: { product: ProductName; name: string; device_id: string; at: number },
): Device {
  const wanted = { connected_account_id, product, name, device_id, is_managed, created_at: at };
  const device = plantDevice(store, wanted, uuidFrom);
  const like = deviceTypes[account_type];
  const provider = deviceProviders[account_type];
  if (!like || !provider) return device;
  const { display_name, categories } = provider;
  device.device_type = like.device_type;
  device.manufacturer = { manufacturer: account_type, display_name };
  device.provider = {
    device_provider_name: account_type,
    display_name,
    provider_category: categories.find((category) => category === "stable" || category === "beta") ?? "stable",
  };
  device.model = { ...device.model, display_name, manufacturer_display_name: display_name };
  device.picture = undefined;
  return device;
}

function productOf(provider: string): ProductName | undefined {
  const names = Object.keys(products) as ProductName[];
  const own = names.find((name) => products[name].provider.device_provider_name === provider);
  return own ?? deviceTypes[provider]?.product;
}

function kindOf(name: ProductName): keyof typeof PLACES {
  const { capabilities_supported } = products[name];
  if (capabilities_supported.includes("thermostat")) return "thermostat";
  return capabilities_supported.includes("noise_detection") ? "noise_sensor" : "lock";
}

/** A door of an access system can be a lock too. */
function isEntrance(capability: string, kind: string): boolean {
  return capability === "access_control" && kind === "lock";
}
