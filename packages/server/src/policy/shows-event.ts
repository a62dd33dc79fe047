import type { Features } from "../request/features.ts";

/** Whether the portal shows a kind of event; an empty list of them is Seam's word for all. */
export function showsEvent({ manage }: Features, eventType: unknown): boolean {
  const shown = manage?.events?.allowed_events;
  return !shown?.length || (shown as readonly unknown[]).includes(eventType);
}
