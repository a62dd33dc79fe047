import { addEvent } from "../events/add-event.ts";
import type { Store } from "../store/store.ts";
import type { AcsEncoder } from "./acs-encoder.ts";

type Told = Pick<AcsEncoder, "acs_encoder_id" | "acs_system_id" | "name" | "created_at">;

/** Makes a card encoder under its system. */
export function addEncoder(store: Store, told: Told): AcsEncoder {
  const { acs_encoder_id, acs_system_id, created_at } = told;
  const system = store.acs_systems.get(acs_system_id);
  if (!system) throw new Error(`An encoder names the access system ${acs_system_id}, which is not there.`);
  const { connected_account_id } = system;
  const encoder = store.acs_encoders.add({
    ...told,
    sequence: store.next_sequence(),
    connected_account_id,
    refusal: undefined,
    errors: [],
  });
  addEvent(store, {
    event_type: "acs_encoder.added",
    occurred_at: created_at,
    ids: { acs_encoder_id, acs_system_id, connected_account_id },
  });
  return encoder;
}
