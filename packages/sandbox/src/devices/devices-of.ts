import { inOrder } from "../store/in-order.ts";
import type { Store } from "../store/store.ts";
import type { Device } from "./device.ts";

interface Asker {
  /** `null` for a customer that nothing may be seen of. */
  customer_key: string | null | undefined;
  connected_account_ids: ReadonlySet<string> | undefined;
}

/** The devices, managed or not, that a list has to look at: those of the customer or session that asks, or all. */
export function devicesOf(
  store: Store,
  { customer_key, connected_account_ids }: Asker,
): { after(sequence: number): Iterable<Device> } {
  if (customer_key === undefined && !connected_account_ids) return store.devices;
  const ofCustomer =
    typeof customer_key === "string"
      ? store.connected_accounts.by("customer_key", customer_key).map((account) => account.connected_account_id)
      : undefined;
  // An ordinary session that also asks for a customer sees what both of them have.
  const accounts = (ofCustomer ?? (customer_key === null ? [] : [...(connected_account_ids ?? [])])).filter(
    (id) => connected_account_ids?.has(id) ?? true,
  );
  return inOrder(accounts.map((id) => store.devices.by("connected_account_id", id)));
}
