/** How fresh what is on screen is. */
export interface LiveStatus {
  /**
   * `connecting`: that is being found out; `live`: what happens shows within a second; `polled`: there is no live stream here,
   * and what happens is asked for every few seconds; `delayed`: what happens may show late; `offline`: this device has no network.
   */
  state: "connecting" | "live" | "polled" | "delayed" | "offline";
  /** When all was well last, in milliseconds since the epoch; of `delayed` and `offline` only. */
  since?: number | undefined;
}
