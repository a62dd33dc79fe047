import { addEvent } from "../events/add-event.ts";
import type { Declaration } from "../store/declaration.ts";
import type { AcsEncoder } from "./acs-encoder.ts";

/** How card encoders are kept. */
export const acsEncoders: Declaration<AcsEncoder> = {
  id: "acs_encoder_id",
  under: { acs_system_id: "acs_systems" },
  onRemove: (store, { acs_encoder_id, acs_system_id, connected_account_id }, occurred_at) => {
    const ids = { acs_encoder_id, acs_system_id, connected_account_id };
    addEvent(store, { event_type: "acs_encoder.removed", occurred_at, ids });
  },
};
