/** What went wrong, as a word that code can branch on. */
export type PortalErrorCode =
  | "offline"
  | "network"
  | "timeout"
  | "endpoint_not_found"
  | "misconfigured"
  | "invalid_response"
  | "unauthorized"
  | "session_failed"
  | "headers_failed"
  | "customer_forbidden"
  | "customer_not_found"
  | "customer_mismatch"
  | "read_only"
  | "not_allowed"
  | "busy"
  | "not_sent"
  | "refused_by_host"
  | "not_found"
  | "invalid_input"
  | "rate_limited"
  | "device_failed"
  | "server"
  | "render_failed"
  | "not_loaded"
  | "unknown";

/** What a `PortalError` is made of, beside its message. */
export interface PortalErrorOptions {
  code: PortalErrorCode;
  /** HTTP status of the answer, where there was one. */
  status?: number | undefined;
  /** Seam's (or the gateway's) own error type, such as `device_not_found`. */
  type?: string | undefined;
  /** The Seam route that was called, such as `/devices/list`. */
  route?: string | undefined;
  /** `seam-request-id` of the answer, else its `x-request-id`: quote it to support. */
  requestId?: string | undefined;
  /** How long the server asks to wait before another try, in milliseconds. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/**
 * Any failure that the portal reports, from hooks as from `onError`.
 * Its message says what happened, why it matters and what to do; branch on `code`, never on the message.
 */
export class PortalError extends Error {
  override readonly name = "PortalError";
  readonly code: PortalErrorCode;
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly route: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(message: string, options: PortalErrorOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.status = options.status;
    this.type = options.type;
    this.route = options.route;
    this.requestId = options.requestId;
    this.retryAfter = options.retryAfter;
  }

  /** Whether the same call may succeed later without anybody changing anything. */
  get retryable(): boolean {
    return ["offline", "network", "timeout", "rate_limited", "server", "invalid_response"].includes(this.code);
  }
}
