import { addCredential } from "../acs-credentials/add-credential.ts";
import { toWireCredential } from "../acs-credentials/to-wire.ts";
import { addAcsUser } from "../acs-users/add-acs-user.ts";
import { addEvent } from "../events/add-event.ts";
import type { Happening } from "../store/happening.ts";
import { cardNumber } from "./card-number.ts";
import { encoderRefusal } from "./encoder-refusal.ts";
import { failAttempt } from "./fail-attempt.ts";

/** The encoder has read the card that lay on it, which is now the person's. */
export const finishScan: Happening<{ action_attempt_id: string; acs_encoder_id: string; user_identity_id: string }> = (
  store,
  { action_attempt_id, acs_encoder_id, user_identity_id },
  at,
) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  if (!attempt) return;
  const encoder = store.acs_encoders.get(acs_encoder_id);
  const refusal = encoderRefusal(store, acs_encoder_id);
  if (refusal || !encoder || !store.user_identities.has(user_identity_id)) {
    // A scan names only these causes.
    failAttempt(attempt, refusal === "no_credential_on_encoder" ? refusal : "uncategorized_error");
    return;
  }
  const { acs_system_id, connected_account_id } = encoder;
  addAcsUser(store, user_identity_id, acs_system_id);
  const card_number = cardNumber(action_attempt_id);
  const wanted = { acs_system_id, user_identity_id, access_method: "card", card_number, issued_at: at } as const;
  const credential = addCredential(store, wanted, at);
  const { acs_credential_id } = credential;
  const ids = { acs_credential_id, acs_system_id, connected_account_id };
  addEvent(store, { event_type: "acs_credential.issued", occurred_at: at, ids });
  attempt.status = "success";
  attempt.result = toWireCredential(store, credential);
};
