import type { AccessMethod } from "../access-methods/access-method.ts";
import type { Store } from "../store/store.ts";
import type { Space } from "./space.ts";

/** The ways in that open a door in one of these spaces, in order of creation: by a code on a device, or through an entrance. */
export function methodsOfSpaces(store: Store, spaces: readonly Space[]): AccessMethod[] {
  const devices = new Set(spaces.flatMap(({ device_ids }) => [...device_ids]));
  const entrances = new Set(spaces.flatMap(({ acs_entrance_ids }) => [...acs_entrance_ids]));
  const byCode = new Set(
    [...devices]
      .flatMap((id) => store.access_codes.by("device_id", id))
      .map(({ access_method_id }) => access_method_id),
  );
  return store.access_methods.all.filter(
    ({ access_method_id, acs_entrance_ids }) =>
      byCode.has(access_method_id) || [...acs_entrance_ids].some((id) => entrances.has(id)),
  );
}
