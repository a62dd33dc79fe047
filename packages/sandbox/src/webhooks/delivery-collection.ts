import type { Declaration } from "../store/declaration.ts";
import { KEPT_DELIVERIES } from "../undocumented.ts";
import type { WebhookDelivery } from "./webhook-delivery.ts";

/** How deliveries are kept: until they have arrived, and no longer than their webhook. */
export const webhookDeliveries: Declaration<WebhookDelivery> = {
  id: "webhook_delivery_id",
  indexed: ["status"],
  keep: KEPT_DELIVERIES,
  under: { webhook_id: "webhooks" },
};
