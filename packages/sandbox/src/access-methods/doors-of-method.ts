import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";

/** What a method opens now, and the codes by which it opens devices. */
export function doorsOfMethod(store: Store, { access_method_id, acs_entrance_ids }: AccessMethod) {
  const codes = store.access_codes.by("access_method_id", access_method_id);
  return {
    codes,
    devices: codes.flatMap(({ device_id }) => store.devices.get(device_id) ?? []),
    entrances: [...acs_entrance_ids].flatMap((id) => store.acs_entrances.get(id) ?? []),
  };
}
