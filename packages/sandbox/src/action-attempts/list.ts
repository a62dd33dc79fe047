import { z } from "zod";
import { field } from "../http/field.ts";
import { paginate } from "../http/paginate.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { inOrder } from "../store/in-order.ts";
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
    const source =
      params.device_id === undefined
        ? store.action_attempts
        : inOrder([store.action_attempts.by("device_id", params.device_id)]);
    const wanted = params.action_attempt_ids && new Set(params.action_attempt_ids);
    const { page, pagination } = paginate(
      source,
      ({ action_attempt_id }) => wanted?.has(action_attempt_id) ?? true,
      context,
    );
    return { action_attempts: page.map(toWireAttempt), pagination };
  },
});
