import type { ActionAttempt } from "../action-attempts/action-attempt.ts";

const MESSAGES: Record<string, string> = {
  no_credential_on_encoder: "No card lay on the encoder. Put one on it and try again.",
  encoding_interrupted: "The card was taken away too early. Put it back and try again.",
  encoder_not_online: "The encoder is not online. Check its connection and try again.",
  bridge_disconnected: "Seam Bridge can't be reached, so neither can the encoder.",
  credential_deleted: "The credential was deleted in the meantime.",
};

/** Ends an attempt with an error of an encoder. */
export function failAttempt(attempt: ActionAttempt, type: string): void {
  attempt.status = "error";
  attempt.error = { type, message: MESSAGES[type] ?? "The card could not be used. Try again." };
}
