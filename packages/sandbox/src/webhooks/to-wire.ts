import type { Webhook } from "./webhook.ts";

/** A webhook as Seam shows it. */
export function toWireWebhook({ webhook_id, url, event_types, secret }: Webhook): Record<string, unknown> {
  return { webhook_id, url, event_types, secret };
}
