import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireAttempt } from "./to-wire.ts";

/** `/action_attempts/list` */
export const listActionAttempts = route({
  path: "/action_attempts/list",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({
    action_attempt_ids: field.ids.optional(),
    device_id: field.id.optional(),
    limit: field.limit(500),
    page_cursor: field.cursor,
  }),
  handle: (context) => {
    const { store, params } = context;
    const found = [...store.action_attempts.values()].filter(
      (attempt) =>
        (params.device_id === undefined || attempt.device_id === params.device_id) &&
        (params.action_attempt_ids === undefined || params.action_attempt_ids.includes(attempt.action_attempt_id)),
    );
    const { page, pagination } = paginate(found, context);
    return { action_attempts: page.map(toWireAttempt), pagination };
  },
});
