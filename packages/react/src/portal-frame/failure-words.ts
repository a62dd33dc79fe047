import type { FrameWords } from "./frame-words.ts";
import type { PortalFrameError } from "./portal-frame-error.ts";

/** What a person reads of a failure. */
export function failureWords({ code }: PortalFrameError, t: FrameWords): { title: string; body: string } {
  // A message that was left unread ends nothing, so it is never shown.
  const said = code === "message_refused" ? "no_answer" : code;
  return { title: t(`frame.${said}`), body: t(`frame.${said}.body`) };
}
