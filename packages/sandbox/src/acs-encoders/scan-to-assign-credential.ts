import { z } from "zod";
import { addAttempt } from "../action-attempts/add-attempt.ts";
import { toWireAttempt } from "../action-attempts/to-wire.ts";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { route, type RouteContext } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { ENCODER_DELAY_MS } from "../undocumented-access.ts";

const params = z.object({
  acs_encoder_id: field.id,
  user_identity_id: field.id.optional(),
  acs_user_id: field.id.optional(),
  salto_ks_metadata: z.object({ detect_new_tags: z.boolean().default(false) }).optional(),
});

/** `/acs/encoders/scan_to_assign_credential` */
export const scanToAssignCredential = route({
  path: "/acs/encoders/scan_to_assign_credential",
  methods: VERBS.action,
  auth: ["api_key", "client_session_with_customer"],
  params,
  handle: (context) => {
    const { store } = context;
    const encoder = findOwn(context, "acs_encoders", { acs_encoder_id: context.params.acs_encoder_id });
    const user_identity_id = personAsked(context, encoder.acs_system_id);
    const { connected_account_id, acs_encoder_id } = encoder;
    const attempt = addAttempt(store, { action_type: "SCAN_TO_ASSIGN_CREDENTIAL", connected_account_id });
    const { action_attempt_id } = attempt;
    store.agenda.add(store.clock.now() + ENCODER_DELAY_MS, "finish_scan", {
      action_attempt_id,
      acs_encoder_id,
      user_identity_id,
    });
    return { action_attempt: toWireAttempt(attempt) };
  },
});

function personAsked(context: RouteContext<z.output<typeof params>>, acs_system_id: string): string {
  const { user_identity_id, acs_user_id } = context.params;
  if ((user_identity_id === undefined) === (acs_user_id === undefined)) {
    throw invalidInput("Must specify either user_identity_id or acs_user_id");
  }
  if (user_identity_id !== undefined) return findOwn(context, "user_identities", { user_identity_id }).user_identity_id;
  const user = findOwn(context, "acs_users", { acs_user_id });
  if (user.acs_system_id !== acs_system_id) throw invalidInput("This user is of another access system", "acs_user_id");
  return user.user_identity_id;
}
