import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { uuidFrom } from "../store/uuid-from.ts";
import { newSecret } from "./new-secret.ts";
import { toWireWebhook } from "./to-wire.ts";

/** `/webhooks/create` */
export const createWebhook = route({
  path: "/webhooks/create",
  methods: VERBS.action,
  auth: ["api_key"],
  params: z.object({
    url: z.url({ protocol: /^https?$/ }),
    event_types: z.array(z.string()).default(["*"]),
  }),
  handle: ({ store, params }) => {
    const sequence = store.next_sequence();
    const webhook_id = uuidFrom(`webhook:${sequence}`);
    const webhook = store.webhooks.add({ sequence, webhook_id, ...params, secret: newSecret() });
    return { webhook: toWireWebhook(webhook) };
  },
});
