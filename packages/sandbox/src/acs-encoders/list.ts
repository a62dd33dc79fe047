import { z } from "zod";
import { field } from "../http/field.ts";
import { invalidInput } from "../http/invalid-input.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import type { AcsEncoder } from "./acs-encoder.ts";
import { toWireEncoder } from "./to-wire.ts";

/** `/acs/encoders/list` */
export const listAcsEncoders = route({
  path: "/acs/encoders/list",
  methods: VERBS.read,
  auth: ["api_key", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({
    acs_system_id: field.id.optional(),
    acs_system_ids: field.ids.optional(),
    acs_encoder_ids: field.ids.optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, caller, params } = context;
    const { acs_system_id, acs_system_ids, acs_encoder_ids } = params;
    if ([acs_system_id, acs_system_ids, acs_encoder_ids].every((asked) => asked === undefined)) {
      throw invalidInput("Must specify one of acs_system_id, acs_system_ids and acs_encoder_ids");
    }
    const scope = scopeOf(store, caller);
    const systems = acs_system_ids && new Set(acs_system_ids);
    const ids = acs_encoder_ids && new Set(acs_encoder_ids);
    const passes = (encoder: AcsEncoder): boolean =>
      scope.owns(encoder) &&
      (acs_system_id ?? encoder.acs_system_id) === encoder.acs_system_id &&
      (systems?.has(encoder.acs_system_id) ?? true) &&
      (ids?.has(encoder.acs_encoder_id) ?? true);
    const { page, pagination } = paginate(store.acs_encoders, passes, context);
    return { acs_encoders: page.map((encoder) => toWireEncoder(store, encoder)), pagination };
  },
});
