import type { Store } from "../store/store.ts";
import { proceed } from "./proceed.ts";

/** Asks a device anew for all that it did not answer or refused: it is back, or has room again. */
export function resumeCodes(store: Store, device_id: string, at: number): void {
  for (const code of store.access_codes.by("device_id", device_id)) {
    const isStuck = code.step === undefined && (code.mutations.length > 0 || code.status === "removing");
    if (isStuck || code.step === "late") proceed(store, code, at);
  }
}
