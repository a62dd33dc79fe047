import { uuidFrom } from "../store/uuid-from.ts";

/** The number that an encoder reads from the card that lies on it. */
export function cardNumber(action_attempt_id: string): string {
  return uuidFrom(`card:${action_attempt_id}`).replaceAll("-", "").slice(0, 14).toUpperCase();
}
