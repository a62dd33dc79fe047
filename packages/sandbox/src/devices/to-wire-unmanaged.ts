import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";
import { toWireDevice } from "./to-wire.ts";

const HIDDEN = ["device_manufacturer", "device_provider", "display_name", "nickname", "space_ids"];
const SHOWN_PROPERTIES = [
  "accessory_keypad",
  "battery",
  "battery_level",
  "image_alt_text",
  "image_url",
  "manufacturer",
  "model",
  "name",
  "offline_access_codes_enabled",
  "online",
  "online_access_codes_enabled",
];

/** An unmanaged device as Seam shows it: with few of its properties. */
export function toWireUnmanaged(store: Store, device: Device, origin: string): Record<string, unknown> {
  const whole = toWireDevice(store, device, origin);
  const properties = whole["properties"] as Record<string, unknown>;
  const shown = Object.entries(properties).filter(([name]) => SHOWN_PROPERTIES.includes(name));
  const kept = Object.entries(whole).filter(([name]) => !HIDDEN.includes(name));
  return { ...Object.fromEntries(kept), properties: Object.fromEntries(shown) };
}
