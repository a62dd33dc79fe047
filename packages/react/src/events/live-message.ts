import type { PortalEvent } from "../api/resources.ts";

/** What of an event the portal needs to know what to read anew. */
export type EventHint = Pick<PortalEvent, "event_id" | "event_type" | "device_id" | "device_ids">;

/** What a live stream tells, whether this page reads it or another tab does and passes it on. */
export type LiveMessage =
  /** The stream is open, or has just shown that it still is. */
  | { type: "proof"; place: string }
  | { type: "hint"; place: string; hint: EventHint }
  /** Something may have been missed. */
  | { type: "reset"; place: string }
  /** The server hears of events late, since then (milliseconds since the epoch), or in time again. */
  | { type: "delay"; since: number | undefined }
  /** The stream is gone, and another one is being asked for. */
  | { type: "lost" }
  /** There is no live stream to be had here. */
  | { type: "unavailable" };

export type OnLiveMessage = (message: LiveMessage) => void;
