import { z } from "zod";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";

/** `/webhooks/update`: which events it is told from now on; its address can't be changed. */
export const updateWebhook = route({
  path: "/webhooks/update",
  methods: VERBS.replace,
  auth: ["api_key"],
  params: z.object({ webhook_id: z.string(), event_types: z.array(z.string()) }),
  handle: (context) => {
    const { webhook_id, event_types } = context.params;
    context.store.webhooks.change(findOwn(context, "webhooks", { webhook_id }), { event_types });
    return {};
  },
});
