import type { LiveBus } from "./live-bus.ts";

/** How pages hear at once of what happens. */
export interface LiveOptions {
  /**
   * Carries events to the streams. Several instances of a server need one that reaches them all.
   * @default one within this process
   */
  readonly bus?: LiveBus | undefined;
  /** The secret of the Seam webhook whose deliveries `receiveWebhook` takes; several while it is being changed. Without it events are polled. */
  readonly webhookSecret?: string | readonly string[] | undefined;
  /**
   * Milliseconds from one look at Seam's events to the next, for each customer who has a page open.
   * @default 1000
   */
  readonly pollMs?: number | undefined;
}
