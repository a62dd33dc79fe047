import { toWireCredential } from "../acs-credentials/to-wire.ts";
import { addEvent } from "../events/add-event.ts";
import type { Happening } from "../store/happening.ts";
import { cardNumber } from "./card-number.ts";
import { encoderRefusal } from "./encoder-refusal.ts";
import { failAttempt } from "./fail-attempt.ts";

/** The encoder has had its time with the card that lay on it. */
export const finishEncoding: Happening<{
  action_attempt_id: string;
  acs_encoder_id: string;
  acs_credential_id: string;
}> = (store, { action_attempt_id, acs_encoder_id, acs_credential_id }, at) => {
  const attempt = store.action_attempts.get(action_attempt_id);
  if (!attempt) return;
  const credential = store.acs_credentials.get(acs_credential_id);
  const refusal = encoderRefusal(store, acs_encoder_id) ?? (credential ? undefined : "credential_deleted");
  if (refusal || !credential) {
    failAttempt(attempt, refusal ?? "uncategorized_error");
    return;
  }
  const event_type = credential.issued_at === undefined ? "acs_credential.issued" : "acs_credential.reissued";
  credential.card_number = cardNumber(action_attempt_id);
  credential.issued_at = at;
  const { acs_system_id, connected_account_id, access_method_id } = credential;
  addEvent(store, { event_type, occurred_at: at, ids: { acs_credential_id, acs_system_id, connected_account_id } });
  const method = store.access_methods.get(access_method_id ?? "");
  if (method) method.card_number = credential.card_number;
  if (access_method_id !== undefined) store.agenda.add(at, "review_access_method", { access_method_id });
  attempt.status = "success";
  attempt.result = toWireCredential(store, credential);
};
