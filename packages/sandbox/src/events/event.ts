/** An event as the sandbox keeps it: who may see it, and what Seam shows of it. */
export interface SandboxEvent {
  sequence: number;
  event_id: string;
  event_type: string;
  occurred_at: number;
  /** Whose it is, also where Seam's event does not carry the key. */
  customer_key: string | undefined;
  connected_account_id: string | undefined;
  device_id: string | undefined;
  space_ids: string[];
  /** The fields of this event type. */
  details: Record<string, unknown>;
}
