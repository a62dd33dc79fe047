import type { EventId } from "./event-ids.ts";

/** An event as the sandbox keeps it: who may see it, what it is found by, and what Seam shows of it. */
export interface SandboxEvent {
  sequence: number;
  event_id: string;
  event_type: string;
  occurred_at: number;
  /** Whose it is, also where Seam's event does not carry the key. */
  customer_key: string | undefined;
  connected_account_id: string | undefined;
  connect_webview_id: string | undefined;
  /** The ids by which the filters of `/events/list` find it, by Seam's name for one of them. */
  ids: { [Name in EventId]?: string[] };
  /** The fields of this event type. */
  details: Record<string, unknown>;
}
