import type { AcsCredential } from "../acs-credentials/acs-credential.ts";
import type { ActionAttempt } from "../action-attempts/action-attempt.ts";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import { invalidInput } from "../http/invalid-input.ts";
import type { Store } from "../store/store.ts";
import { ENCODER_DELAY_MS } from "../undocumented-access.ts";
import type { AcsEncoder } from "./acs-encoder.ts";

/** Asks an encoder to put one of these credentials on a card, or refuses where none is a card of its system; `param` is what named them. */
export function startEncoding(
  store: Store,
  { acs_encoder_id, acs_system_id, connected_account_id }: AcsEncoder,
  credentials: readonly AcsCredential[],
  param: string,
): ActionAttempt {
  const credential = credentials.find((one) => one.acs_system_id === acs_system_id);
  if (!credential) throw invalidInput("This encoder is of another access system", param);
  if (credential.access_method !== "card") throw invalidInput("Only a card can be encoded", param);
  const attempt = addAttempt(store, { action_type: "ENCODE_CREDENTIAL", connected_account_id });
  store.agenda.add(store.clock.now() + ENCODER_DELAY_MS, "finish_encoding", {
    action_attempt_id: attempt.action_attempt_id,
    acs_encoder_id,
    acs_credential_id: credential.acs_credential_id,
  });
  return attempt;
}
