import type { Store } from "../store/store.ts";
import { toIso } from "../store/to-iso.ts";
import type { SandboxEvent } from "./event.ts";

/** An event as Seam shows it. */
export function toWireEvent(store: Store, event: SandboxEvent): Record<string, unknown> {
  return {
    event_id: event.event_id,
    event_type: event.event_type,
    workspace_id: store.workspace_id,
    created_at: toIso(event.occurred_at),
    occurred_at: toIso(event.occurred_at),
    ...event.details,
  };
}
