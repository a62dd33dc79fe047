import { z } from "zod";
import { field } from "../http/field.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { checkRate } from "../locks/check-rate.ts";
import { CODES_DELETED_PER_MINUTE } from "../undocumented-access.ts";
import { beginRemoval } from "./begin-removal.ts";
import { findCode } from "./find-code.ts";
import { startAttempt } from "./start-attempt.ts";

/** `/access_codes/delete` */
export const deleteAccessCode = route({
  path: "/access_codes/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({ access_code_id: field.id, device_id: field.id.optional() }),
  handle: (context) => {
    const { store, path } = context;
    const code = findCode(context, context.params);
    checkRate(store, code.device_id, path, CODES_DELETED_PER_MINUTE);
    beginRemoval(store, code, store.clock.now());
    return { action_attempt: startAttempt(store, code, "DELETE_ACCESS_CODE") };
  },
});
