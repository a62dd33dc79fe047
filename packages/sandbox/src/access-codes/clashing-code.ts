import type { Store } from "../store/store.ts";
import type { AccessCode, TimeFrame } from "./access-code.ts";
import { overlaps } from "./overlaps.ts";

/** Finds another code of the device with the same PIN at a common time. */
export function clashingCode(
  store: Store,
  wanted: Pick<AccessCode, "device_id" | "code"> & TimeFrame & { access_code_id?: string },
): AccessCode | undefined {
  const now = store.clock.now();
  return store.access_codes
    .by("device_id", wanted.device_id)
    .find(
      (other) =>
        other.code === wanted.code &&
        other.access_code_id !== wanted.access_code_id &&
        (other.ends_at ?? Infinity) > now &&
        overlaps(other, wanted),
    );
}
