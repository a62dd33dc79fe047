import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import { isSignedOut } from "../connected-accounts/is-signed-out.ts";
import type { Happening } from "../store/happening.ts";
import { ENTRANCE_GONE_ERROR } from "../undocumented-access.ts";
import { BRIDGE_LOCK_ERROR, SIGNED_OUT_LOCK_ERROR } from "../undocumented.ts";

/** The entrance has had its time to answer: it opens for a moment and is locked again, so its state does not change. */
export const finishEntranceUnlock: Happening<{ action_attempt_id: string; acs_entrance_id: string }> = (
  store,
  { action_attempt_id, acs_entrance_id },
) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  if (!attempt) return;
  const entrance = store.acs_entrances.get(acs_entrance_id);
  const account = store.connected_accounts.get(entrance?.connected_account_id ?? "");
  if (entrance && !isCutOff(account)) {
    attempt.status = "success";
    attempt.result = { was_confirmed_by_device: true };
    return;
  }
  attempt.status = "error";
  attempt.error = entrance ? (isSignedOut(account) ? SIGNED_OUT_LOCK_ERROR : BRIDGE_LOCK_ERROR) : ENTRANCE_GONE_ERROR;
};
