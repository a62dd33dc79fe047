import type { Declaration } from "../store/declaration.ts";
import type { Webhook } from "./webhook.ts";

/** How webhooks are kept. */
export const webhooks: Declaration<Webhook> = { id: "webhook_id" };
