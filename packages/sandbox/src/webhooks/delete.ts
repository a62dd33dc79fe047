import { z } from "zod";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { remove } from "../store/remove.ts";

/** `/webhooks/delete`: what was still on its way to it is not sent any more. */
export const deleteWebhook = route({
  path: "/webhooks/delete",
  methods: VERBS.remove,
  auth: ["api_key"],
  params: z.object({ webhook_id: z.string() }),
  handle: (context) => {
    remove(context.store, "webhooks", findOwn(context, "webhooks", context.params).webhook_id);
    return {};
  },
});
