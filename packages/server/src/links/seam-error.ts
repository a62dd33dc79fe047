/** A failure of Seam, thrown to the host's own server: its message may say what no browser is told. */
export class SeamError extends Error {
  override readonly name = "SeamError";
  /** Seam's error type, such as `customer_not_found`, or the gateway's, such as `seam_unreachable`. */
  readonly type: string;
  /** Seam's HTTP status, or the one that the gateway would have answered. */
  readonly status: number;
  /** Seam's id of the request: quote it to Seam's support. */
  readonly seamRequestId: string | undefined;

  constructor(message: string, facts: { type: string; status: number; seamRequestId: string | undefined }) {
    super(message);
    this.type = facts.type;
    this.status = facts.status;
    this.seamRequestId = facts.seamRequestId;
  }
}
