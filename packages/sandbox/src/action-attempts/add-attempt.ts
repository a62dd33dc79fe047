import type { Store } from "../store/store.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import type { ActionAttempt } from "./action-attempt.ts";

type About = Pick<ActionAttempt, "action_type"> & Partial<Pick<ActionAttempt, "device_id" | "connected_account_id">>;

/** Begins an action attempt; whoever adds it plans the happening that ends it. */
export function addAttempt(store: Store, { action_type, device_id, connected_account_id }: About): ActionAttempt {
  const sequence = store.next_sequence();
  return store.action_attempts.add({
    sequence,
    action_attempt_id: uuidFrom(`action_attempt:${sequence}`),
    action_type,
    device_id,
    connected_account_id: connected_account_id ?? store.devices.get(device_id ?? "")?.connected_account_id,
    status: "pending",
    result: null,
    error: null,
  });
}
