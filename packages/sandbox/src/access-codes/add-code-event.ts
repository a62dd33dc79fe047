import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { AccessCode } from "./access-code.ts";

/** Writes an event of an access code. */
export function addCodeEvent(
  store: Store,
  { access_code_id, device_id }: AccessCode,
  event_type: string,
  occurred_at: number,
  details: Record<string, unknown> = {},
): void {
  addEvent(store, { event_type, occurred_at, ids: { access_code_id, device_id }, details });
}
