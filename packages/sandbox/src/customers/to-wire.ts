import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { Customer } from "./customer.ts";

/** A customer as Seam shows it. */
export function toWireCustomer(store: Store, { customer_key, created_at }: Customer): Record<string, unknown> {
  return { customer_key, workspace_id: store.workspace_id, created_at: toIso(created_at) };
}
