import { z } from "zod";
import { field } from "../http/field.ts";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireAttempt } from "./to-wire.ts";

/** `/action_attempts/get` */
export const getActionAttempt = route({
  path: "/action_attempts/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ action_attempt_id: field.id }),
  handle: (context) => ({ action_attempt: toWireAttempt(findOwn(context, "action_attempts", context.params)) }),
});
