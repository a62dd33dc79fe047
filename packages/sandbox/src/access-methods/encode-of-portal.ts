import { z } from "zod";
import { startEncoding } from "../acs-encoders/start-encoding.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { credentialsOf } from "./credentials-of.ts";

/** `/seam/customer/v1/access_methods/encode`: puts a key card of the customer's on the card that lies on an encoder. */
export const encodeAccessMethodOfPortal = route({
  path: "/seam/customer/v1/access_methods/encode",
  methods: VERBS.action,
  auth: ["client_session_with_customer"],
  params: z.object({ access_method_id: field.id, acs_encoder_id: field.id }),
  handle: (context) => {
    const { store, params } = context;
    const method = findOwn(context, "access_methods", { access_method_id: params.access_method_id });
    const encoder = findOwn(context, "acs_encoders", { acs_encoder_id: params.acs_encoder_id });
    const attempt = startEncoding(store, encoder, credentialsOf(store, method), "access_method_id");
    return { action_attempt: toWireAttempt(attempt) };
  },
});
