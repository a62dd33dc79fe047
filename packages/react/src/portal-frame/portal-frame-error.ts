/** What went wrong with a frame. */
export type PortalFrameErrorCode =
  /** What the host has set can't work. */
  | "misconfigured"
  /** The host could not give a link, or gave none that can be opened. */
  | "link_failed"
  /** The other end did not greet in time. */
  | "no_answer"
  /** The other end speaks another version of the protocol. */
  | "version_mismatch"
  /** A message of the other end was left unread. */
  | "message_refused";

/** A failure of a frame; its message is for developers. */
export class PortalFrameError extends Error {
  override readonly name = "PortalFrameError";
  readonly code: PortalFrameErrorCode;

  constructor(code: PortalFrameErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
