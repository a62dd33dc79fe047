import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { simulation } from "./simulation.ts";

/** The next card on an encoder ends with this error. */
export const failNextCard = simulation({
  path: "/_sandbox/acs_encoders/fail_next_card",
  params: z.object({
    acs_encoder_id: field.id,
    error: z
      .enum(["no_credential_on_encoder", "encoding_interrupted", "uncategorized_error", "encoder_not_online"])
      .default("no_credential_on_encoder"),
  }),
  run: (store, { acs_encoder_id, error }) => {
    const encoder = store.acs_encoders.get(acs_encoder_id);
    if (!encoder) throw notFound("acs_encoder");
    encoder.refusal = error;
  },
});
