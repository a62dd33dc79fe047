import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import { logoUrl } from "../pictures/logo-url.ts";
import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import { toWireIssues } from "../store/to-wire-issues.ts";
import { batteryStatus, isOnline } from "../undocumented.ts";
import type { Device } from "./device.ts";
import { workingFlags } from "./working-flags.ts";

/** A device as Seam shows it; `origin` is where its picture is found. */
export function toWireDevice(store: Store, device: Device, origin: string): Record<string, unknown> {
  const account = store.connected_accounts.get(device.connected_account_id);
  const online = isOnline(device, isCutOff(account));
  return {
    device_id: device.device_id,
    device_type: device.device_type,
    display_name: device.nickname ?? device.name,
    nickname: device.nickname,
    connected_account_id: device.connected_account_id,
    workspace_id: store.workspace_id,
    space_ids: [...device.space_ids],
    is_managed: device.is_managed,
    capabilities_supported: device.capabilities_supported,
    ...workingFlags(store, device),
    location: device.location && { ...device.location, timezone: device.location.time_zone },
    device_manufacturer: device.manufacturer,
    device_provider: device.provider && {
      ...device.provider,
      image_url: logoUrl(device.provider.device_provider_name, origin),
    },
    custom_metadata: device.custom_metadata,
    errors: toWireErrors(device, account),
    warnings: toWireIssues("warning_code", device.warnings),
    properties: toWireProperties(device, online, origin),
    created_at: toIso(device.created_at),
    ...device.override,
  };
}

function toWireErrors(device: Device, account: ConnectedAccount | undefined): Record<string, unknown>[] {
  return [
    ...toWireIssues("error_code", device.errors, () => ({ is_device_error: true })),
    ...toWireIssues("error_code", account?.errors ?? [], (code) =>
      code === "bridge_disconnected"
        ? { is_bridge_error: true }
        : { is_connected_account_error: true, is_device_error: false },
    ),
  ];
}

function toWireProperties(device: Device, online: boolean, origin: string): Record<string, unknown> {
  const { battery_level: level, auto_lock, picture } = device;
  return {
    online,
    name: device.nickname ?? device.name,
    appearance: { name: device.name },
    manufacturer: device.manufacturer?.manufacturer,
    model: device.model,
    image_url: picture && `${origin}/_sandbox/pictures/${picture}.svg`,
    image_alt_text: picture && `${String(device.model["display_name"])}, picture`,
    battery: online && level !== undefined ? { level, status: batteryStatus(level) } : undefined,
    battery_level: level,
    locked: device.locked,
    auto_lock_enabled: auto_lock?.enabled,
    auto_lock_delay_seconds: auto_lock?.delay_seconds,
    ...device.properties,
  };
}
