import type { ConnectedAccount } from "../connected-accounts/connected-account.ts";
import type { Device } from "../devices/device.ts";
import type { SandboxEvent } from "../events/event.ts";
import type { Space } from "../spaces/space.ts";
import type { Store } from "../store/store.ts";
import type { Caller } from "./caller.ts";

/** What one caller may see. Everything that a route hands out or touches passes through here. */
export interface Scope {
  /** The customer of a customer session. */
  customer_key: string | undefined;
  account(account: ConnectedAccount | undefined): account is ConnectedAccount;
  device(device: Device | undefined): device is Device;
  space(space: Space | undefined): space is Space;
  event(event: SandboxEvent): boolean;
}

/** Makes the scope of a caller. */
export function scopeOf(store: Store, caller: Caller): Scope {
  const customer_key = caller.auth === "api_key" ? undefined : caller.session.customer_key;
  const listed = caller.auth === "client_session" ? new Set(caller.session.connected_account_ids) : undefined;

  const owns = (owner: { customer_key: string | undefined; connected_account_id?: string | undefined }): boolean => {
    if (caller.auth === "api_key") return true;
    if (listed) return owner.connected_account_id !== undefined && listed.has(owner.connected_account_id);
    return owner.customer_key === customer_key;
  };
  const account = (candidate: ConnectedAccount | undefined): candidate is ConnectedAccount =>
    candidate !== undefined && owns(candidate);
  return {
    customer_key,
    account,
    device: (device): device is Device =>
      device !== undefined && account(store.connected_accounts.get(device.connected_account_id)),
    space: (space): space is Space => space !== undefined && owns(space),
    event: owns,
  };
}
