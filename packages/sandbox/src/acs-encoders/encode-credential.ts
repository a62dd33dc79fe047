import { z } from "zod";
import { credentialsOf } from "../access-methods/credentials-of.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { startEncoding } from "./start-encoding.ts";

/** `/acs/encoders/encode_credential` */
export const encodeCredential = route({
  path: "/acs/encoders/encode_credential",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params: z.object({
    acs_encoder_id: field.id,
    access_method_id: field.id.optional(),
    acs_credential_id: field.id.optional(),
  }),
  handle: (context) => {
    const { store } = context;
    const encoder = findOwn(context, "acs_encoders", { acs_encoder_id: context.params.acs_encoder_id });
    const { access_method_id, acs_credential_id } = context.params;
    if ((access_method_id === undefined) === (acs_credential_id === undefined)) {
      throw invalidInput("Must specify either access_method_id or acs_credential_id");
    }
    const found =
      access_method_id === undefined
        ? [findOwn(context, "acs_credentials", { acs_credential_id })]
        : credentialsOf(store, findOwn(context, "access_methods", { access_method_id }));
    const param = access_method_id === undefined ? "acs_credential_id" : "access_method_id";
    return { action_attempt: toWireAttempt(startEncoding(store, encoder, found, param)) };
  },
});
