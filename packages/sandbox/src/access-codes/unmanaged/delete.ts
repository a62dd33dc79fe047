import { z } from "zod";
import { field } from "../../http/field.ts";
import { route } from "../../http/route.ts";
import { VERBS } from "../../http/verbs.ts";
import { checkRate } from "../../locks/check-rate.ts";
import { CODES_DELETED_PER_MINUTE } from "../../undocumented-access.ts";
import { beginRemoval } from "../begin-removal.ts";
import { findCode } from "../find-code.ts";
import { startAttempt } from "../start-attempt.ts";

/** `/access_codes/unmanaged/delete` */
export const deleteUnmanagedAccessCode = route({
  path: "/access_codes/unmanaged/delete",
  methods: VERBS.remove,
  auth: ["api_key", "client_session", "client_session_with_customer"],
  params: z.object({ access_code_id: field.id }),
  handle: (context) => {
    const { store } = context;
    const code = findCode(context, context.params, false);
    checkRate(store, code.device_id, "/access_codes/delete", CODES_DELETED_PER_MINUTE);
    beginRemoval(store, code, store.clock.now());
    return { action_attempt: startAttempt(store, code, "DELETE_ACCESS_CODE") };
  },
});
