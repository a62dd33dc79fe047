import type { Device } from "../devices/device.ts";
import { setOnline } from "../devices/set-online.ts";
import { tellDisconnected } from "../devices/tell-disconnected.ts";
import type { Store } from "../store/store.ts";
import { BRIDGE_DISCONNECT_CAUSE, DEFAULT_LOCK_ERROR, LOCK_DELAY_MS } from "../undocumented.ts";
import { LONG_AGO_MS } from "./long-ago.ts";
import { plantIssues } from "./plant-issues.ts";
import type { Product } from "./product.ts";
import { products } from "./products.ts";
import type { NewDevice } from "./seed-builder.ts";

/** Puts a seed's device into the store and into its spaces. */
export function plantDevice(store: Store, wanted: NewDevice, idOf: (name: string) => string): Device {
  const product: Product = products[wanted.product ?? "salto_xs4_one"];
  const { connected_account_id, name, auto_lock_delay_seconds: delay_seconds } = wanted;
  const device: Device = {
    sequence: store.next_sequence(),
    device_id: wanted.device_id ?? idOf(`device:${connected_account_id}:${name}`),
    connected_account_id,
    device_type: wanted.device_type ?? product.device_type,
    name,
    nickname: wanted.nickname,
    is_managed: wanted.is_managed ?? true,
    space_ids: new Set(wanted.space_ids),
    capabilities_supported: product.capabilities_supported,
    can: withoutUndefined({ ...product.can, ...wanted.can }) as Record<string, boolean>,
    online: true,
    battery_level: batteryOf(wanted, product),
    locked: product.can["can_remotely_lock"] ? orUndefined(wanted.locked, true) : (wanted.locked ?? undefined),
    auto_lock: delay_seconds === undefined ? undefined : { enabled: true, delay_seconds },
    relock_due: undefined,
    lock_behavior: { behavior: "confirmed", delay_ms: LOCK_DELAY_MS, error: DEFAULT_LOCK_ERROR, ...wanted.behavior },
    climate_step_due: undefined,
    noise_watch_due: undefined,
    override_due: undefined,
    manufacturer: product.manufacturer,
    provider: product.provider,
    model: product.model,
    picture: orUndefined(wanted.picture, product.picture),
    location: wanted.location,
    properties: withoutUndefined({ ...product.properties, ...wanted.properties }),
    custom_metadata: wanted.custom_metadata ?? {},
    errors: plantIssues(store, wanted.errors),
    warnings: plantIssues(store, wanted.warnings),
    created_at: wanted.created_at ?? store.started_at - LONG_AGO_MS,
    override: wanted.override,
  };
  store.devices.add(device);
  for (const space_id of device.space_ids) store.spaces.get(space_id)?.device_ids.add(device.device_id);
  tellOutage(store, device);
  if (wanted.offline_since !== undefined) setOnline(store, device, false, wanted.offline_since);
  return device;
}

/** A device of an account that the seed has already cut off went offline with it. */
function tellOutage(store: Store, device: Device): void {
  const { errors } = store.connected_accounts.get(device.connected_account_id) ?? { errors: [] };
  const signedOut = errors.find(({ code }) => code === "account_disconnected");
  const bridge = errors.find(({ code }) => code === "bridge_disconnected");
  if (signedOut) tellDisconnected(store, device, "account_disconnected", signedOut.created_at);
  else if (bridge) tellDisconnected(store, device, BRIDGE_DISCONNECT_CAUSE, bridge.created_at);
}

function batteryOf({ battery_level }: NewDevice, { has_battery }: Product): number | undefined {
  return orUndefined(battery_level, has_battery ? 0.8 : undefined);
}

/** `null` is none, nothing said is the usual. */
function orUndefined<Value>(value: Value | null | undefined, usual: Value | undefined): Value | undefined {
  return value === null ? undefined : (value ?? usual);
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
