import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import type { AccessCode } from "../access-codes/access-code.ts";
import type { Store } from "../store/store.ts";
import type { AccessMethod } from "./access-method.ts";

/** Whether a method has reached all of its doors: its devices have its codes, its systems its credentials. */
export function hasReachedDoors(store: Store, method: AccessMethod, codes: readonly AccessCode[], at: number): boolean {
  return codes.every((code) => isSettled(code, at)) && hasCredentials(store, method, at);
}

function isSettled({ on_device, mutations, ends_at }: AccessCode, at: number): boolean {
  return (on_device && mutations.length === 0) || (ends_at !== undefined && ends_at <= at && mutations.length === 0);
}

function hasCredentials(store: Store, method: AccessMethod, at: number): boolean {
  if (method.acs_entrance_ids.size === 0) return true;
  if (method.mode === "card") return method.card_number !== undefined;
  if (method.credentials_due_at === undefined || at < method.credentials_due_at) return false;
  return [...method.acs_entrance_ids].every((id) => {
    const entrance = store.acs_entrances.get(id);
    return !isCutOff(store.connected_accounts.get(entrance?.connected_account_id ?? ""));
  });
}
