import { z } from "zod";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireWebhook } from "./to-wire.ts";

/** `/webhooks/list` */
export const listWebhooks = route({
  path: "/webhooks/list",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({}),
  handle: ({ store }) => ({ webhooks: store.webhooks.all.map(toWireWebhook) }),
});
