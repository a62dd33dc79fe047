import type { Happening } from "../store/happening.ts";

/** A delivery that failed is due again, unless its webhook is gone by now. */
export const retryWebhook: Happening<{ webhook_delivery_id: string }> = (store, { webhook_delivery_id }) => {
  const delivery = store.webhook_deliveries.get(webhook_delivery_id);
  if (delivery) store.webhook_deliveries.change(delivery, { status: "due" });
};
