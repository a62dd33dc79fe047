import { z } from "zod";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route, type RouteContext } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { ENCODER_DELAY_MS } from "../undocumented-access.ts";
import type { AcsCredential } from "../acs-credentials/acs-credential.ts";
import type { AcsEncoder } from "./acs-encoder.ts";

const params = z.object({
  acs_encoder_id: field.id,
  access_method_id: field.id.optional(),
  acs_credential_id: field.id.optional(),
});

/** `/acs/encoders/encode_credential` */
export const encodeCredential = route({
  path: "/acs/encoders/encode_credential",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params,
  handle: (context) => {
    const { store } = context;
    const encoder = findOwn(context, "acs_encoders", { acs_encoder_id: context.params.acs_encoder_id });
    const { acs_credential_id } = credentialAsked(context, encoder);
    const { connected_account_id, acs_encoder_id } = encoder;
    const attempt = addAttempt(store, { action_type: "ENCODE_CREDENTIAL", connected_account_id });
    const { action_attempt_id } = attempt;
    store.agenda.add(store.clock.now() + ENCODER_DELAY_MS, "finish_encoding", {
      action_attempt_id,
      acs_encoder_id,
      acs_credential_id,
    });
    return { action_attempt: toWireAttempt(attempt) };
  },
});

function credentialAsked(context: RouteContext<z.output<typeof params>>, { acs_system_id }: AcsEncoder): AcsCredential {
  const { access_method_id, acs_credential_id } = context.params;
  if ((access_method_id === undefined) === (acs_credential_id === undefined)) {
    throw invalidInput("Must specify either access_method_id or acs_credential_id");
  }
  const found =
    access_method_id === undefined
      ? [findOwn(context, "acs_credentials", { acs_credential_id })]
      : context.store.acs_credentials.by(
          "access_method_id",
          findOwn(context, "access_methods", { access_method_id }).access_method_id,
        );
  const credential = found.find((one) => one.acs_system_id === acs_system_id);
  const param = access_method_id === undefined ? "acs_credential_id" : "access_method_id";
  if (!credential) throw invalidInput("This encoder is of another access system", param);
  if (credential.access_method !== "card") throw invalidInput("Only a card can be encoded", param);
  return credential;
}
