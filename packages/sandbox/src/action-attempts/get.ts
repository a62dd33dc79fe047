import { z } from "zod";
import { field } from "../http/field.ts";
import { notFound } from "../http/not-found.ts";
import { route } from "../http/route.ts";
import { scopeOf } from "../http/scope.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireAttempt } from "./to-wire.ts";

/** `/action_attempts/get` */
export const getActionAttempt = route({
  path: "/action_attempts/get",
  methods: VERBS.read,
  auth: ["api_key", "client_session", "client_session_with_customer", "client_session_with_customer_ro"],
  params: z.object({ action_attempt_id: field.id }),
  handle: ({ store, caller, params }) => {
    const attempt = store.action_attempts.get(params.action_attempt_id);
    if (!attempt || !scopeOf(store, caller).device(store.devices.get(attempt.device_id))) {
      throw notFound("action_attempt");
    }
    return { action_attempt: toWireAttempt(attempt) };
  },
});
