import { z } from "zod";
import { findOwn } from "../http/find-own.ts";
import { route } from "../http/route.ts";
import { VERBS } from "../http/verbs.ts";
import { toWireWebhook } from "./to-wire.ts";

/** `/webhooks/get` */
export const getWebhook = route({
  path: "/webhooks/get",
  methods: VERBS.read,
  auth: ["api_key"],
  params: z.object({ webhook_id: z.string() }),
  handle: (context) => ({ webhook: toWireWebhook(findOwn(context, "webhooks", context.params)) }),
});
