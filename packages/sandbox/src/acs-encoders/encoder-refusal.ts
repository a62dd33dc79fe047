import { isCutOff } from "../connected-accounts/is-cut-off.ts";
import type { Store } from "../store/store.ts";

/** Why an encoder does not do what it was asked, by Seam's name for it; an error that was planned happens once. */
export function encoderRefusal(store: Store, acs_encoder_id: string): string | undefined {
  const encoder = store.acs_encoders.get(acs_encoder_id);
  if (!encoder) return "encoder_not_online";
  if (isCutOff(store.connected_accounts.get(encoder.connected_account_id))) return "bridge_disconnected";
  const { refusal } = encoder;
  encoder.refusal = undefined;
  return refusal;
}
