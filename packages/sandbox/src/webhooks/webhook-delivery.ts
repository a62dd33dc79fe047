/** One event on its way to one webhook. It is gone once it has arrived, or was tried for the last time. */
export interface WebhookDelivery {
  sequence: number;
  /** The id by which a receiver knows a repeated delivery. */
  webhook_delivery_id: string;
  webhook_id: string;
  event_id: string;
  /** How often it was tried in vain. */
  failures: number;
  /** `due` is to be sent, `waiting` has its next try planned. */
  status: "due" | "waiting";
}
