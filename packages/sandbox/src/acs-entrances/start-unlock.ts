import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import type { Store } from "../store/store.ts";
import { LOCK_DELAY_MS } from "../undocumented.ts";
import type { AcsEntrance } from "./acs-entrance.ts";

/** Asks an entrance to open; the attempt ends when it has answered. */
export function startEntranceUnlock(store: Store, entrance: AcsEntrance): ActionAttempt {
  const { acs_entrance_id, connected_account_id } = entrance;
  const attempt = addAttempt(store, { action_type: "UNLOCK_DOOR", connected_account_id });
  const { action_attempt_id } = attempt;
  store.agenda.add(store.clock.now() + LOCK_DELAY_MS, "finish_entrance_unlock", { action_attempt_id, acs_entrance_id });
  return attempt;
}
