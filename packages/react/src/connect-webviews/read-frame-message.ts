/**
 * What a message of the frame tells: that the sign-in has ended, one way or the other, or only that the page is alive.
 * The documents of Seam name nothing of a message but `event.event_type`.
 */
export function readFrameMessage(data: unknown): "life" | "end" {
  const event = typeof data === "object" && data !== null && "event" in data ? data.event : undefined;
  const type = typeof event === "object" && event !== null && "event_type" in event ? event.event_type : undefined;
  return type === "connect_webview.login_succeeded" || type === "connect_webview.login_failed" ? "end" : "life";
}
