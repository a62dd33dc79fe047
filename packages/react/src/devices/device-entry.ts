import type { ConnectedAccount, Device, Space } from "../api/resources.ts";
import { fold } from "../text/fold.ts";
import { deviceKind, type DeviceKind } from "./device-kind.ts";
import { deviceTrouble, type DeviceTrouble } from "./device-trouble.ts";

/** A device with all that its row says and is found by. */
export interface DeviceEntry {
  device: Device;
  kind: DeviceKind;
  trouble: DeviceTrouble | undefined;
  /** Where it is: the names of its spaces, else the provider's location. */
  place: string;
  /** The brand whose account connects it, else its maker. */
  brand: string;
  /** The account that it belongs to, once known. */
  account: string;
  /** What search looks into, folded. */
  haystack: string;
}

/** Spaces and accounts by id, as far as they are known. */
export interface DeviceContext {
  spaces: ReadonlyMap<string, Space>;
  accounts: ReadonlyMap<string, ConnectedAccount>;
  /** Whether the names of spaces are on their way. */
  areSpacesComing?: boolean | undefined;
}

export function deviceEntry(device: Device, { spaces, accounts, areSpacesComing }: DeviceContext): DeviceEntry {
  const spaceNames = device.space_ids.flatMap((id) => spaces.get(id)?.name ?? []);
  // Where the provider has it stands in for spaces only once it is known that there are none to name.
  const isUnnamed = areSpacesComing && device.space_ids.length > 0;
  const place = spaceNames.length > 0 ? spaceNames.join(", ") : isUnnamed ? "" : (device.location?.location_name ?? "");
  const account = accounts.get(device.connected_account_id);
  const brand =
    account?.account_type_display_name ??
    device.device_provider?.display_name ??
    device.properties.model?.manufacturer_display_name ??
    "";
  const model = device.properties.model?.display_name ?? "";
  return {
    device,
    kind: deviceKind(device),
    trouble: deviceTrouble(device),
    place,
    brand,
    account: account?.display_name ?? "",
    haystack: fold(
      [
        device.display_name,
        place,
        brand,
        device.properties.model?.manufacturer_display_name,
        model,
        account?.display_name,
      ].join(" "),
    ),
  };
}
