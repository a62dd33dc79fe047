import { ApiError } from "../http/api-error.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { RESERVATION_CONFLICT } from "../undocumented-access.ts";
import type { AccessGrant } from "./access-grant.ts";
import { doorsOf } from "./doors-of.ts";

type Doors = Pick<AccessGrant, "space_ids" | "device_ids" | "acs_entrance_ids">;

/** Refuses a reservation on entrances that know of none, and one that would widen the doors of the stay that is there; `own` is a grant of it that is to change. */
export function checkReservation(store: Store, reservation_key: string, doors: Doors, own?: AccessGrant): void {
  const { devices, entrances } = doorsOf(store, doors);
  const wanted = reservable(store, doors);
  if (devices.length === 0 && entrances.length > 0 && wanted.length === 0) {
    throw invalidInput("None of these entrances can belong to a reservation", "reservation_key");
  }
  const joined = store.access_grants
    .by("reservation_key", reservation_key)
    .filter((grant) => grant !== own && !grant.is_being_deleted);
  const established = new Set(joined.flatMap((grant) => reservable(store, grant)));
  if (established.size > 0 && wanted.some((id) => !established.has(id))) throw new ApiError(RESERVATION_CONFLICT);
}

function reservable(store: Store, doors: Doors): string[] {
  return doorsOf(store, doors)
    .entrances.filter(({ can }) => can["can_belong_to_reservation"])
    .map(({ acs_entrance_id }) => acs_entrance_id);
}
